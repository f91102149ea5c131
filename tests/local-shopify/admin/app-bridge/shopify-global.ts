import type { ShopifyGlobal } from '@shopify/app-bridge-types';
import { idToken } from './authorised-fetch.ts';
import { ask, tell } from './channel.ts';
import { config } from './config.ts';
import { modal } from './modal.ts';
import './navigation.ts';
import './page-frame.ts';
import { saveBar } from './save-bar.ts';
import { toast } from './toast.ts';

const resourcePicker = async (options: Parameters<ShopifyGlobal['resourcePicker']>[0]) => {
  if (options.type !== 'product')
    throw new Error(`The local App Bridge picks products, not ${options.type}s.`);
  const picked = await ask('pick-products', {
    multiple: options.multiple === true || typeof options.multiple === 'number',
    query: options.query ?? '',
    selected: (options.selectionIds ?? []).map(({ id }) => id),
  });
  return picked === null ? undefined : Object.assign(picked, { selection: picked });
};

const members = {
  config,
  origin: location.origin,
  ready: Promise.resolve(),
  environment: { embedded: window.parent !== window, mobile: false, pos: false, intent: false },
  idToken,
  user: () => ask('user', undefined),
  toast,
  modal,
  saveBar,
  loading: (on?: boolean) => tell({ type: 'loading', on: on !== false }),
  scopes: {
    query: () => ask('scopes-query', undefined),
    request: (scopes: string[]) => ask('scopes-request', scopes),
    revoke: (scopes: string[]) => ask('scopes-revoke', scopes),
  },
  resourcePicker,
};

/** What a promise, a console or React asks of any object: not a member that someone expects to be there. */
const ASKED_OF_ANYTHING = new Set([
  'then',
  'toJSON',
  '$$typeof',
  'toString',
  'constructor',
  'nodeType',
  'tagName',
]);

/** A member we do not have is named when it is used, not found missing as `undefined`. */
window.shopify = new Proxy(members, {
  get(target, name): unknown {
    if (name in target || typeof name === 'symbol' || ASKED_OF_ANYTHING.has(name))
      return Reflect.get(target, name);
    throw new Error(`The local App Bridge has no shopify.${name}.`);
  },
}) as unknown as ShopifyGlobal;
