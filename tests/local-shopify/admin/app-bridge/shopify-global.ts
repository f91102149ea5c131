import type { ShopifyGlobal } from '@shopify/app-bridge-types';
import { idToken } from './authorised-fetch.ts';
import { ask, tell } from './channel.ts';
import { config } from './config.ts';
import { goIntoTheAdmin } from './into-the-admin.ts';
import { modal } from './modal.ts';
import { namedMembers } from './named-members.ts';
import './navigation.ts';
import './page-frame.ts';
import { resourcePicker } from './resource-picker.ts';
import { saveBar } from './save-bar.ts';
import { toast } from './toast.ts';

const scopes = {
  query: () => ask('scopes-query', undefined),
  request: (wanted: string[]) => ask('scopes-request', wanted),
  revoke: (unwanted: string[]) => ask('scopes-revoke', unwanted),
};

const members = {
  config,
  origin: location.origin,
  ready: Promise.resolve(),
  environment: { embedded: window.parent !== window, mobile: false, pos: false, intent: false },
  idToken,
  user: () => ask('user', undefined),
  toast: namedMembers('shopify.toast', toast),
  modal: namedMembers('shopify.modal', modal),
  saveBar: namedMembers('shopify.saveBar', saveBar),
  loading: (on?: boolean) => tell({ type: 'loading', on: on !== false }),
  scopes: namedMembers('shopify.scopes', scopes),
  app: namedMembers('shopify.app', { extensions: () => ask('extensions', undefined) }),
  resourcePicker,
};

window.shopify = namedMembers('shopify', members) as unknown as ShopifyGlobal;
goIntoTheAdmin();
