import type { ShopRows } from '~/database/for-shop.server';
import { mayReadOrders } from '~/shopify/scopes';
import { suggestPermanentSet, WINDOW_WEEKS, type Suggestion, type VariantRecord } from './permanent-set';

type Row = Omit<VariantRecord, 'options'> & { optionNames: string[]; optionValues: string[] };

const WEEK_SECONDS = 7 * 24 * 60 * 60;

/** What is recorded of the variants of these products: stock ever seen, and sales of the last year by week. */
async function readRecords(
  rows: ShopRows,
  productIds: readonly bigint[],
  asOf: Date,
): Promise<VariantRecord[]> {
  const from = new Date(asOf.getTime() - WINDOW_WEEKS * WEEK_SECONDS * 1000);
  const found = await rows.sql<Row>`
    with sold as (
      select variant_id, sum(quantity)::int as units,
        bit_or(1::bigint << floor(extract(epoch from ${asOf}::timestamptz - processed_at) / ${WEEK_SECONDS}::int)::int) as weeks
      from order_line
      where shop = ${rows.shop} and product_id = any(${productIds}::bigint[])
        and processed_at > ${from} and processed_at <= ${asOf} and not test and not cancelled
      group by variant_id
    )
    select v.id as "variantId", v.product_id as "productId", p.option_names as "optionNames", v.option_values as "optionValues",
      v.tracked or exists (select 1 from bundle_component b where b.shop = v.shop and b.variant_id = v.id) as counted,
      exists (
        select 1 from level l where l.shop = v.shop and l.inventory_item_id = v.inventory_item_id and l.on_hand > 0
      ) or exists (
        select 1 from level_change c where c.shop = v.shop and c.inventory_item_id = v.inventory_item_id and c.after > 0
      ) or exists (
        select 1 from daily_close d where d.shop = v.shop and d.inventory_item_id = v.inventory_item_id and d.available > 0
      ) or exists (
        select 1 from bundle_component b where b.shop = v.shop and b.variant_id = v.id
      ) as "everStocked",
      coalesce(sold.units, 0) as units, coalesce(sold.weeks, 0) as "soldWeeks"
    from variant v
    join product p on p.shop = v.shop and p.id = v.product_id
    left join sold on sold.variant_id = v.id
    where v.shop = ${rows.shop} and v.product_id = any(${productIds}::bigint[])
    order by v.product_id, v.position`;
  return found.map(({ optionNames, optionValues, ...rest }) => ({
    ...rest,
    options: Object.fromEntries(optionNames.map((name, i) => [name, optionValues[i] ?? ''])),
  }));
}

/** Weeks of orders on record, at most a year; 0 where the shop does not let us read them. */
export async function weeksOfOrders(rows: ShopRows, asOf: Date): Promise<number> {
  const shop = await rows.db.shop.findUnique({ where: { shop: rows.shop }, select: { grantedScopes: true } });
  if (!shop || !mayReadOrders(shop.grantedScopes)) return 0;
  const [first] = await rows.sql<{
    at: Date | null;
  }>`select min(processed_at) as at from order_line where shop = ${rows.shop}`;
  if (!first?.at) return 0;
  return Math.min(WINDOW_WEEKS, Math.floor((asOf.getTime() - first.at.getTime()) / (WEEK_SECONDS * 1000)));
}

/** The permanent set suggested for these products as one icon. */
export async function suggestedSet(
  rows: ShopRows,
  productIds: readonly bigint[],
  asOf: Date,
): Promise<Suggestion> {
  return suggestPermanentSet(await readRecords(rows, productIds, asOf), await weeksOfOrders(rows, asOf));
}

/** The same for each product as an icon of its own: every variant that any of them should carry. */
export async function suggestedForEach(
  rows: ShopRows,
  productIds: readonly bigint[],
  asOf: Date,
): Promise<bigint[]> {
  const weeks = await weeksOfOrders(rows, asOf);
  const families = Map.groupBy(
    await readRecords(rows, productIds, asOf),
    ({ productId }) => productId,
  ).values();
  const suggested = [...families].flatMap((family) => suggestPermanentSet(family, weeks).variants);
  return suggested.filter(({ carried }) => carried).map(({ variantId }) => variantId);
}

/** The same for several families at once: every variant that the icon of its product should carry. */
export async function suggestedForFamilies(
  rows: ShopRows,
  iconOf: ReadonlyMap<bigint, string>,
  asOf: Date,
): Promise<bigint[]> {
  if (iconOf.size === 0) return [];
  const weeks = await weeksOfOrders(rows, asOf);
  const records = await readRecords(rows, [...iconOf.keys()], asOf);
  const families = Map.groupBy(records, ({ productId }) => iconOf.get(productId)).values();
  const suggested = [...families].flatMap((family) => suggestPermanentSet(family, weeks).variants);
  return suggested.filter(({ carried }) => carried).map(({ variantId }) => variantId);
}
