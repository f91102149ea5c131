import { now } from '~/clock.server';
import { inBulk } from '~/database/bulk.server';
import { forShop } from '~/database/for-shop.server';
import { gid } from '~/shopify/gid';
import { ReadChangedOrdersDocument, ReadChangedProductsDocument } from '~/shopify/generated/graphql';
import { read } from './from-shopify.server';
import type { ReReadKind } from './inbox-plan';
import type { Page } from './pages';
import { askToReRead } from './re-read-list.server';
import { idAt } from './shopify-object';

type Node = Readonly<Record<'id', string>>;

async function note<Found extends Node>(
  shop: string,
  what: ReReadKind,
  page: (after: string | null) => Promise<Page<Found>>,
  unknownAmong: (nodes: readonly Found[]) => Promise<readonly Node[]>,
): Promise<number> {
  let noted = 0;
  let after: string | null | undefined = null;
  do {
    const { nodes, pageInfo }: Page<Found> = await page(after);
    const things = (await unknownAmong(nodes)).map((node) => ({ what, id: idAt(node, 'id') }));
    await inBulk(shop, (client) => askToReRead(client, shop, things, now()));
    noted += things.length;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  return noted;
}

/** Shopify's times are whole seconds: what was read within the same one may have changed once more in it. */
const SAME_SECOND = '2 seconds';

/** Products whose latest change the mirror has not read: most were told by their webhooks and read long ago. */
async function unknownProducts(
  shop: string,
  nodes: readonly { id: string; updatedAt: string }[],
): Promise<Node[]> {
  const found = await forShop(shop).sql<{ id: bigint }>`
    select t.id from unnest(${nodes.map((node) => idAt(node, 'id'))}::bigint[], ${nodes.map(({ updatedAt }) => updatedAt)}::timestamptz[]) as t (id, updated_at)
    where not exists (
      select 1 from product p where p.shop = ${shop} and p.id = t.id
        and p.updated_at >= t.updated_at and p.seen_at >= t.updated_at + ${SAME_SECOND}::interval
    )`;
  return found.map(({ id }) => ({ id: gid('Product', id) }));
}

/** Puts the products that changed since, as far as the mirror does not know, on the list of what is read again. Answers how many. Throws ShopifyUnavailable. */
export const noteChangedProducts = (shop: string, since: string): Promise<number> =>
  note(
    shop,
    'product',
    async (after) => (await read(shop, ReadChangedProductsDocument, { since, after })).products,
    (nodes) => unknownProducts(shop, nodes),
  );

/** Puts the orders that changed since on the list of what is read again. Answers how many. Throws ShopifyUnavailable. */
export const noteChangedOrders = (shop: string, since: string): Promise<number> =>
  note(
    shop,
    'order',
    async (after) => (await read(shop, ReadChangedOrdersDocument, { since, after })).orders,
    (nodes) => Promise.resolve(nodes),
  );
