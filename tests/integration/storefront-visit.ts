import { maison } from '../local-shopify/seed/maison.ts';
import { startLocalShopify, type Running } from '../local-shopify/start.ts';
import { gid } from '../local-shopify/store/gid.ts';
import { resolveNamespace } from '../local-shopify/store/metafields.ts';
import type { Store } from '../local-shopify/store/store.ts';
import type { Product } from '../local-shopify/store/types.ts';

export const MAISON = 'maison.myshopify.com';
export const API_KEY = 'mainstay-local-key';
/** Orders that the visit starts with: fourteen months of them would only make it slow. */
const RECENT = 200;

/** The maison as people see it, on a free port, with the app installed. */
export interface Visit {
  running: Running;
  store: Store;
  /** What a shopper's or a merchant's browser gets. */
  page: (path: string) => Promise<{ status: number; text: string }>;
  /** Presses a form's button. */
  press: (path: string, form: Record<string, string>, origin?: string) => Promise<Response>;
  product: (handle: string) => Product;
  /** Back to the seed, the app installed. */
  afresh: () => void;
}

export async function visitMaison(): Promise<Visit> {
  const { orders, ...rest } = maison();
  const seed = { ...rest, orders: orders.slice(-RECENT) };
  const running = await startLocalShopify({
    port: 0,
    seeds: [seed],
    apiKey: API_KEY,
    apiSecret: 'a-secret',
  });
  const store = running.store(MAISON);
  return {
    running,
    store,
    afresh: () => {
      store.fill(seed);
      if (running.server.installation(MAISON) === null) running.server.install(MAISON);
    },
    page: async (path) => {
      const response = await fetch(`${running.url}${path}`);
      return { status: response.status, text: await response.text() };
    },
    press: (path, form, origin = running.url) =>
      fetch(`${running.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
        body: new URLSearchParams(form).toString(),
        redirect: 'manual',
      }),
    product: (handle) => {
      const found = [...store.products.values()].find((product) => product.handle === handle);
      if (!found) throw new Error(`The maison has no ${handle}.`);
      return found;
    },
  };
}

function put(store: Store, owner: string, namespace: string, key: string, type: string, value: string): void {
  const at = store.now();
  store.putMetafield({
    id: store.newId(),
    owner,
    namespace: resolveNamespace(namespace),
    key,
    type,
    value,
    createdAt: at,
    updatedAt: at,
  });
}

/** Leaves in the store what the app publishes for icons: each product's role, and the owner's order. */
export function publishIcons(
  { running, store, product }: Visit,
  icons: { handle: string; icon: string }[],
): void {
  const installation = running.server.installation(MAISON);
  if (!installation) throw new Error('The app is not installed.');
  const ids = icons.map(({ handle, icon }) => {
    const owner = gid('Product', product(handle).id);
    put(store, owner, '$app', 'role', 'single_line_text_field', 'icon');
    put(store, owner, '$app', 'icon', 'single_line_text_field', icon);
    return owner;
  });
  const owner = gid('AppInstallation', installation.id);
  put(store, owner, 'universe', 'icons', 'list.product_reference', JSON.stringify(ids));
}

/** The titles that the icon block shows, in their order. */
export function iconTitles(markup: string): string[] {
  return [...markup.matchAll(/class="mainstay-icons__link"[^>]*>([^<]*)</g)].map((match) => match[1] ?? '');
}
