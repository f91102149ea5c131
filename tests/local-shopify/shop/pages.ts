import type { LocalShopify } from '../local-shopify.ts';
import type { Store } from '../store/store.ts';
import type { PlacedBlock, Product } from '../store/types.ts';
import { isPublished } from './availability.ts';
import { shopCollections } from './collections.ts';
import { CollectionDrop } from './drops/collection-drop.ts';
import { ProductDrop } from './drops/product-drop.ts';
import { themeEngine } from './theme-engine.ts';
import type { Shopfront, Template } from './shopfront.ts';

/** Where the local server keeps a shop that Shopify would serve from its own domain. */
const ROOT = '/shop';

export function shopfront(ctx: LocalShopify, store: Store, template: Template, url: URL): Shopfront {
  const blocks = store.theme.blocks.filter((block) => block.template === template);
  const order = url.searchParams.get('order');
  const adding = url.searchParams.get('add');
  const added: PlacedBlock[] = adding === null ? [] : [{ id: 'new', block: adding, template, settings: {} }];
  return {
    ctx,
    store,
    root: ROOT,
    designMode: url.searchParams.get('design_mode') === '1',
    template,
    path: url.pathname.slice(ROOT.length) || '/',
    page: Math.max(1, Math.trunc(Number(url.searchParams.get('page'))) || 1),
    order: order === 'placed' || order === 'sold-out' ? order : null,
    blocks: [...blocks, ...added],
    stylesheets: new Set(),
  };
}

async function renderPage(
  front: Shopfront,
  title: string,
  objects: Record<string, unknown>,
): Promise<string> {
  const engine = themeEngine(front);
  const content: unknown = await engine.renderFile(front.template, objects);
  const links = [...front.stylesheets].map(
    (address) => `<link href="${address}" rel="stylesheet" media="all">`,
  );
  const layout: unknown = await engine.renderFile('theme', {
    page_title: title,
    content_for_header: links.join('\n'),
    content_for_layout: content,
  });
  return String(layout);
}

export function homePage(front: Shopfront): Promise<string> {
  return renderPage(front, front.store.shop.name, {});
}

/** Null where the shop has no such product to show. */
export async function productPage(front: Shopfront, product: Product | undefined): Promise<string | null> {
  if (!product || !isPublished(front.store, product)) return null;
  return renderPage(front, product.title, { product: new ProductDrop(front, product), order: front.order });
}

/** Null where the shop has no such collection. */
export async function collectionPage(front: Shopfront, handle: string): Promise<string | null> {
  const collection = shopCollections(front.store).find((candidate) => candidate.handle === handle);
  if (!collection) return null;
  return renderPage(front, collection.title, { collection: new CollectionDrop(front, collection) });
}
