import { forShop, type ShopRows } from '~/database/for-shop.server';
import { mayReadArrivals } from '~/shopify/scopes';
import { calendarOf } from '../demand/calendar.server';
import { demandEvidence, type DemandEvidence } from '../demand/evidence';
import { upliftsOn } from '../demand/named-uplifts.server';
import type { NamedUplift } from '../demand/named-uplifts';
import { dayIn } from '../day';
import { saleOf } from '../promise/promise';
import { nameOfVariant } from '../promise/variant-name';
import { watchedVariants } from '../promise/watched-variants.server';
import type { WatchedRow } from '../promise/watched-row';
import { figuresOf, type Figures } from './figures';
import type { DaysShown, FiguresPage, PartStock, PlaceStock } from './figures-page';
import type { VelocityDays } from './velocity-days';
import { velocityDays } from './velocity-days.server';

/** Eight weeks of days can be read; the file has all of them. */
const MOST_DAYS_SHOWN = 56;

interface Place extends PlaceStock {
  inPool: boolean;
}

/** Every location of the shop with what it holds of an item. */
const placesOf = (rows: ShopRows, inventoryItemId: bigint, pool: string): Promise<Place[]> =>
  rows.sql<Place>`
    select o.id::text, o.name, coalesce(l.available, 0) as available, coalesce(l.incoming, 0) as incoming,
      coalesce(l.reserved, 0) as reserved, coalesce(l.safety_stock, 0) as "safetyStock",
      l.location_id is not null and o.active
        and (case when ${pool} = 'online' then o.fulfils_online_orders else o.id::text = ${pool} end) as "inPool"
    from location o left join level l
      on l.shop = o.shop and l.location_id = o.id and l.inventory_item_id = ${inventoryItemId}
    where o.shop = ${rows.shop} order by o.name`;

const partsOf = async (rows: ShopRows, variantId: bigint, pool: string): Promise<PartStock[]> => {
  const found = await rows.sql<Omit<PartStock, 'what'> & { product: string; variant: string }>`
    select p.title as product, v.title as variant, b.quantity, v.tracked, coalesce(sum(l.available), 0)::int as available
    from bundle_component b
    join variant v on v.shop = b.shop and v.id = b.component_id
    join product p on p.shop = v.shop and p.id = v.product_id
    left join level l on l.shop = v.shop and l.inventory_item_id = v.inventory_item_id and l.location_id in (
      select id from location where shop = ${rows.shop} and active
        and (case when ${pool} = 'online' then fulfils_online_orders else id::text = ${pool} end))
    where b.shop = ${rows.shop} and b.variant_id = ${variantId}
    group by p.title, v.title, b.quantity, v.tracked order by p.title, v.title`;
  return found.map(({ product, variant, ...part }) => ({ ...part, what: nameOfVariant(product, variant) }));
};

async function evidenceOf(rows: ShopRows, variantId: bigint, pool: string): Promise<DemandEvidence | null> {
  const { shop } = rows;
  const known = await rows.db.demand.findUnique({
    where: { shop_variantId_pool: { shop, variantId, pool } },
  });
  return demandEvidence.safeParse(known?.evidence).data ?? null;
}

/** The uplifts that are in the factors of the days ahead. */
async function upliftsAhead(
  rows: ShopRows,
  { icon, demand }: WatchedRow,
  { ahead, today }: Figures,
): Promise<NamedUplift[]> {
  const to = ahead.at(-1)?.to ?? today;
  return upliftsOn(rows, { category: demand?.category ?? '', iconId: icon?.id ?? null, from: today, to });
}

const newestOf = (known: VelocityDays | null): DaysShown | null =>
  known && {
    rule: known.rule,
    perDay: known.perDay,
    newest: known.days.slice(-MOST_DAYS_SHOWN).reverse(),
    of: known.days.length,
  };

/** Every figure of a variant in a pool, taken apart; null where there is no such variant or pool. */
export async function figuresPage(
  shop: { shop: string; timeZone: string; grantedScopes: readonly string[] },
  { variantId, pool }: { variantId: bigint; pool: string },
  asOf: Date,
): Promise<FiguresPage | null> {
  const rows = forShop(shop.shop);
  const variant = await rows.db.variant.findUnique({
    where: { shop_id: { shop: shop.shop, id: variantId } },
  });
  if (!variant) return null;
  const [product, places, parts, guarded, evidence, calendar, days] = await Promise.all([
    rows.db.product.findUnique({ where: { shop_id: { shop: shop.shop, id: variant.productId } } }),
    placesOf(rows, variant.inventoryItemId, pool),
    partsOf(rows, variantId, pool),
    watchedVariants(rows, { variantIds: [variantId] }, asOf),
    evidenceOf(rows, variantId, pool),
    calendarOf(rows),
    velocityDays(shop.shop, { variantId, pool }, asOf),
  ]);
  const place = places.find(({ id }) => id === pool);
  if (!product || (pool !== 'online' && !place)) return null;
  const row = guarded.find((one) => one.pool === pool) ?? null;
  const { timeZone } = shop;
  const figures =
    row === null ? null : figuresOf(row, evidence, { today: dayIn(timeZone, asOf), timeZone, calendar });
  return {
    variantId: String(variantId),
    productId: String(product.id),
    productTitle: product.title,
    what: nameOfVariant(product.title, variant.title),
    vendor: product.vendor,
    icon: row?.icon?.title ?? null,
    pool,
    place: place?.name ?? '',
    sale: saleOf(product.status, product.publishedAt, asOf),
    markedDown: row?.markedDown ?? false,
    continuesSelling: variant.continuesSelling,
    places: places.filter(({ inPool }) => inPool),
    parts,
    arrivalsKnown: mayReadArrivals(shop.grantedScopes),
    locationNames: Object.fromEntries(places.map(({ id, name }) => [id, name])),
    days: row === null ? null : newestOf(days),
    uplifts: row === null || figures === null ? [] : await upliftsAhead(rows, row, figures),
    figures,
  };
}
