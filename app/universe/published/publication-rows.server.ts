import type { ShopRows } from '~/database/for-shop.server';
import { valuesOf, type PublishedValues } from './published-metafields';
import { nextTry, type DueProduct } from './publication-rules';

const AT_ONCE = 200;

/** Products whose metafields are due, longest waiting first. */
export async function readDue(rows: ShopRows, asOf: Date): Promise<DueProduct[]> {
  const due = await rows.sql<{ productId: bigint; wanted: unknown; confirmed: unknown; attempts: number }>`
    select product_id as "productId", wanted, confirmed, attempts from publication
    where shop = ${rows.shop} and state = 'due' and due_at <= ${asOf}
    order by due_at, product_id limit ${AT_ONCE}`;
  return due.map(({ wanted, confirmed, ...rest }) => ({
    ...rest,
    wanted: valuesOf(wanted),
    confirmed: confirmed === null ? null : valuesOf(confirmed),
  }));
}

/** Before a call: nobody knows what stands there until Shopify has answered, should we be cut off in between. */
export async function beginPublishing(rows: ShopRows, productIds: readonly bigint[]): Promise<void> {
  await rows.run`
    update publication set confirmed = null where shop = ${rows.shop} and product_id = any(${productIds}::bigint[])`;
}

/** Shopify has taken these values. Where something else is wanted by now, the product stays due. */
export async function confirmPublished(
  rows: ShopRows,
  sent: readonly { productId: bigint; wanted: PublishedValues }[],
  asOf: Date,
): Promise<void> {
  const ids = sent.map(({ productId }) => productId);
  const values = sent.map(({ wanted }) => JSON.stringify(wanted));
  await rows.run`
    update publication p set
      confirmed = one.sent,
      state = case when p.wanted = one.sent then 'published' else 'due' end,
      published_at = case when p.wanted = one.sent then ${asOf}::timestamptz else p.published_at end,
      due_at = case when p.wanted = one.sent then null else ${asOf}::timestamptz end,
      attempts = 0, failure = null
    from (select product_id, sent::jsonb from unnest(${ids}::bigint[], ${values}::text[]) as u(product_id, sent)) as one
    where p.shop = ${rows.shop} and p.product_id = one.product_id`;
  await rows.run`
    delete from publication
    where shop = ${rows.shop} and state = 'published' and wanted = '{}' and product_id = any(${ids}::bigint[])`;
}

/** Shopify could not be asked: these wait, longer each time. */
export async function postpone(
  rows: ShopRows,
  products: readonly DueProduct[],
  afterSeconds: number,
  asOf: Date,
): Promise<void> {
  const ids = products.map(({ productId }) => productId);
  const tries = products.map(({ attempts }) => nextTry(attempts, afterSeconds, asOf));
  await rows.run`
    update publication p set attempts = p.attempts + 1, due_at = one.due_at
    from unnest(${ids}::bigint[], ${tries}::timestamptz[]) as one(product_id, due_at)
    where p.shop = ${rows.shop} and p.product_id = one.product_id and p.state = 'due'`;
}

/** Shopify said no, in words that the product's page shows. Tried again when something else is wanted, and daily. */
export async function refusePublication(
  rows: ShopRows,
  productIds: readonly bigint[],
  failures: readonly string[],
): Promise<void> {
  await rows.run`
    update publication p set state = 'refused', due_at = null, failure = one.failure
    from unnest(${productIds}::bigint[], ${failures}::text[]) as one(product_id, failure)
    where p.shop = ${rows.shop} and p.product_id = one.product_id`;
}

/** The products are gone at Shopify; there is nothing to publish on. */
export async function dropPublications(rows: ShopRows, productIds: readonly bigint[]): Promise<void> {
  await rows.run`delete from publication where shop = ${rows.shop} and product_id = any(${productIds}::bigint[])`;
}
