import { now } from '~/clock.server';
import { inBulk } from '~/database/bulk.server';
import { ReadChangedOrdersDocument, ReadChangedProductsDocument } from '~/shopify/generated/graphql';
import { read } from './from-shopify.server';
import type { ReReadKind } from './inbox-plan';
import type { Page } from './pages';
import { askToReRead } from './re-read-list.server';
import { idAt } from './shopify-object';

async function note(
  shop: string,
  what: ReReadKind,
  page: (after: string | null) => Promise<Page<{ id: string }>>,
): Promise<void> {
  let after: string | null | undefined = null;
  do {
    const { nodes, pageInfo }: Page<{ id: string }> = await page(after);
    const things = nodes.map((node) => ({ what, id: idAt(node, 'id') }));
    await inBulk(shop, (client) => askToReRead(client, shop, things, now()));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
}

/** Puts the products that changed since on the list of what is read again. Throws ShopifyUnavailable. */
export const noteChangedProducts = (shop: string, since: string): Promise<void> =>
  note(
    shop,
    'product',
    async (after) => (await read(shop, ReadChangedProductsDocument, { since, after })).products,
  );

/** Puts the orders that changed since on the list of what is read again. Throws ShopifyUnavailable. */
export const noteChangedOrders = (shop: string, since: string): Promise<void> =>
  note(
    shop,
    'order',
    async (after) => (await read(shop, ReadChangedOrdersDocument, { since, after })).orders,
  );
