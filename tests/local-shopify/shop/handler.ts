import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { escapeHtml } from '../admin/html.ts';
import { comesFromHere, readForm, seeOther, send } from '../admin/respond.ts';
import type { LocalShopify } from '../local-shopify.ts';
import { placeOrder } from '../store/place-order.ts';
import type { Store } from '../store/store.ts';
import type { Product } from '../store/types.ts';
import { isAvailable, isPublished } from './availability.ts';
import { EXTENSION, THEME } from './extension-files.ts';
import { collectionPage, homePage, productPage, shopfront } from './pages.ts';

const HTML = 'text/html; charset=utf-8';
const CSS = 'text/css; charset=utf-8';

/** The shop of the host that the request was meant for, else this machine's first. */
function storeOf(ctx: LocalShopify, request: IncomingMessage): Store | undefined {
  const host = String(request.headers['x-forwarded-host'] ?? '');
  return ctx.shops.get(host) ?? [...ctx.shops.values()][0];
}

const byHandle = (store: Store, handle: string): Product | undefined =>
  store.products.by('handle', handle)[0];

function firstPublished(store: Store): Product | undefined {
  for (const product of store.products.values()) if (isPublished(store, product)) return product;
  return undefined;
}

/** What the theme editor previews: a product page shows the first product there is. */
function preview(ctx: LocalShopify, store: Store, url: URL): Promise<string | null> {
  const template = url.searchParams.get('template');
  if (template === 'product') {
    return productPage(shopfront(ctx, store, 'product', url), firstPublished(store));
  }
  if (template === 'collection') return collectionPage(shopfront(ctx, store, 'collection', url), 'all');
  return homePage(shopfront(ctx, store, 'index', url));
}

function page(ctx: LocalShopify, store: Store, path: string, url: URL): Promise<string | null> {
  if (path === '' || path === '/') return homePage(shopfront(ctx, store, 'index', url));
  if (path === '/preview') return preview(ctx, store, url);
  const [, kind, handle = ''] = /^\/(products|collections)\/([^/]+)$/.exec(path) ?? [];
  if (kind === 'products')
    return productPage(shopfront(ctx, store, 'product', url), byHandle(store, decodeURIComponent(handle)));
  if (kind === 'collections') return collectionPage(shopfront(ctx, store, 'collection', url), handle);
  return Promise.resolve(null);
}

/** A shopper buys: one unit, fulfilled online, if it is still there. */
async function buy(
  store: Store,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<true> {
  const product = byHandle(store, /^\/products\/([^/]+)$/.exec(path)?.[1] ?? '');
  const wanted = Number((await readForm(request)).get('id'));
  const variant = product && store.variantsOf(product.id).find(({ id }) => id === wanted);
  if (!product || !variant || !isPublished(store, product))
    return send(response, 'There is no such product.', 'text/plain', 404);
  if (!isAvailable(store, variant)) return seeOther(response, `/shop${path}?order=sold-out`);
  placeOrder(store, { lines: [{ variantId: variant.id, quantity: 1 }] });
  return seeOther(response, `/shop${path}?order=placed`);
}

async function asset(response: ServerResponse, folder: string, name: string): Promise<true> {
  return send(response, await readFile(`${folder}assets/${name}`), CSS);
}

/** The shop as shoppers see it, rendered by the theme and the app's blocks from the store's present state. */
export async function handleShop(
  ctx: LocalShopify,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<boolean> {
  if (!/^\/shop(\/|$)/.test(url.pathname)) return false;
  const store = storeOf(ctx, request);
  if (!store) return false;
  const path = url.pathname.slice('/shop'.length);
  const [, folder, name = ''] = /^\/(assets|extension)\/([a-z-]+\.css)$/.exec(path) ?? [];
  if (folder !== undefined) return asset(response, folder === 'assets' ? THEME : EXTENSION, name);
  if (request.method === 'POST') {
    if (!comesFromHere(request)) return send(response, 'Another site may not buy here.', 'text/plain', 403);
    return buy(store, path, request, response);
  }
  try {
    const shown = await page(ctx, store, path, url);
    return shown === null
      ? send(response, 'There is no such page in this shop.', 'text/plain', 404)
      : send(response, shown, HTML);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return send(
      response,
      `<!doctype html><title>Liquid error</title><pre>${escapeHtml(reason)}</pre>`,
      HTML,
      500,
    );
  }
}
