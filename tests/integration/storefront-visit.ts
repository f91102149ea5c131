import { expect } from 'vitest';
import { API_VERSION } from '~/shopify/api-version';
import { maison } from '../local-shopify/seed/maison.ts';
import { startLocalShopify, type Running } from '../local-shopify/start.ts';
import { gid } from '../local-shopify/store/gid.ts';
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

const PUBLISH = `mutation Publish($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) { userErrors { field message } }
}`;

async function adminApi(visit: Visit, query: string, variables: object = {}): Promise<unknown> {
  const response = await fetch(`${visit.running.url}/admin/api/${API_VERSION}/graphql.json`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-shopify-access-token': 'shpat_local_admin' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** Publishes icons as the app does: each product's role, and the owner's order on the installation. */
export async function publishIcons(visit: Visit, icons: { handle: string; icon: string }[]): Promise<void> {
  const type = 'single_line_text_field';
  const ids = icons.map(({ handle }) => gid('Product', visit.product(handle).id));
  const { currentAppInstallation } = (await adminApi(visit, '{ currentAppInstallation { id } }')) as {
    currentAppInstallation: { id: string };
  };
  const metafields = [
    ...icons.flatMap(({ icon }, index) => [
      { ownerId: ids[index], namespace: '$app', key: 'role', type, value: 'icon' },
      { ownerId: ids[index], namespace: '$app', key: 'icon', type, value: icon },
    ]),
    {
      ownerId: currentAppInstallation.id,
      namespace: 'universe',
      key: 'icons',
      type: 'list.product_reference',
      value: JSON.stringify(ids),
    },
  ];
  expect(await adminApi(visit, PUBLISH, { metafields })).toEqual({ metafieldsSet: { userErrors: [] } });
}

/** The titles that the icon block shows, in their order. */
export function iconTitles(markup: string): string[] {
  return [...markup.matchAll(/class="mainstay-icons__link"[^>]*>([^<]*)</g)].map((match) => match[1] ?? '');
}
