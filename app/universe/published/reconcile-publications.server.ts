import { forShop, type ShopRows } from '~/database/for-shop.server';
import { enqueue } from '~/jobs/queue.server';
import { defineMetafields } from './define-metafields.server';
import { defineEntries } from './define-entries.server';
import { markCollections } from './mark-collections.server';
import { markEntries } from './mark-entries.server';
import { dropPublications } from './publication-rows.server';
import { markProducts } from './mark-publications.server';
import { reconcileCollections } from './reconcile-collections.server';
import { reconcileEntries } from './reconcile-entries.server';
import { sameValues, valuesOf, type PublishedValues } from './published-metafields';
import { READ_AT_ONCE, readPublished } from './read-published.server';

interface Settled {
  productId: bigint;
  wanted: unknown;
  state: string;
}

const settledAfter = (rows: ShopRows, last: bigint): Promise<Settled[]> => rows.sql<Settled>`
  select product_id as "productId", wanted, state from publication
  where shop = ${rows.shop} and product_id > ${last} and state <> 'due'
  order by product_id limit ${READ_AT_ONCE}`;

/** Makes products due again whose metafields do not say what they should; `standing` is what Shopify says. */
async function makeDue(
  rows: ShopRows,
  differing: readonly { productId: bigint; standing: PublishedValues }[],
  asOf: Date,
): Promise<void> {
  const ids = differing.map(({ productId }) => productId);
  const standing = differing.map((one) => JSON.stringify(one.standing));
  await rows.run`
    update publication p set state = 'due', due_at = ${asOf}, attempts = 0, confirmed = one.standing::jsonb
    from unnest(${ids}::bigint[], ${standing}::text[]) as one(product_id, standing)
    where p.shop = ${rows.shop} and p.product_id = one.product_id and p.state <> 'due'`;
}

const MARKED_AT_ONCE = 1000;

/** Products that were cast while nothing was to be published. */
async function markForgotten(rows: ShopRows, asOf: Date): Promise<void> {
  let last = 0n;
  for (;;) {
    const cast = await rows.sql<{ id: bigint }>`
      select c.product_id as id from casting c
      where c.shop = ${rows.shop} and c.ended_at is null and c.product_id > ${last}
        and not exists (select from publication u where u.shop = c.shop and u.product_id = c.product_id)
      order by c.product_id limit ${MARKED_AT_ONCE}`;
    const end = cast.at(-1)?.id;
    if (end === undefined) return;
    const productIds = cast.map(({ id }) => id);
    await rows.transaction((inner) => markProducts(inner, { productIds, iconIds: [] }, asOf));
    last = end;
  }
}

async function reconcileProducts(rows: ShopRows, asOf: Date): Promise<number> {
  let mended = 0;
  for (let batch = await settledAfter(rows, 0n); batch.length > 0;) {
    const standing = await readPublished(
      rows.shop,
      batch.map(({ productId }) => productId),
    );
    const there = batch.flatMap((row) => {
      const values = standing.get(row.productId);
      return values ? [{ ...row, standing: values }] : [];
    });
    await dropPublications(
      rows,
      batch.map(({ productId }) => productId).filter((id) => !standing.has(id)),
    );
    const differing = there.filter(
      (row) => row.state === 'refused' || !sameValues(valuesOf(row.wanted), row.standing),
    );
    await makeDue(rows, differing, asOf);
    mended += differing.length;
    batch = await settledAfter(rows, batch.at(-1)?.productId ?? 0n);
  }
  return mended;
}

/**
 * Reads back what stands at Shopify and makes due what differs, what was refused included. Answers how many
 * products, entries and collections are to be mended. Throws ShopifyUnavailable.
 */
export async function reconcilePublications(shop: string, asOf: Date): Promise<number> {
  const rows = forShop(shop);
  const known = await rows.db.shop.findFirst({ select: { publishing: true } });
  if (!known?.publishing) return 0;
  await defineMetafields(shop);
  await defineEntries(shop);
  // Also what no change has told of: a product that is gone, a shop whose universe is older than its entries.
  await rows.transaction(async (inner) => {
    await markEntries(inner, { all: true }, asOf);
    await markCollections(inner, 'all', asOf);
  });
  await markForgotten(rows, asOf);
  const products = await reconcileProducts(rows, asOf);
  const entries = await reconcileEntries(rows, asOf);
  const mended = products + entries + (await reconcileCollections(rows, asOf));
  await rows.db.shop.updateMany({ data: { publicationsCheckedAt: asOf } });
  // Also where nothing differs: the list that the theme block reads is compared when publishing.
  await enqueue('publish', { shop });
  return mended;
}
