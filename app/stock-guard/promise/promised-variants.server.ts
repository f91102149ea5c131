import type { ShopRows } from '~/database/for-shop.server';
import { part } from '~/database/sql-parts.server';
import { alertSettingsIn } from '../policy/alert-settings.server';
import type { CurrentIncident } from '../incidents/incident-machine';
import { stockInPool, type Component, type PoolStock } from '../position/pools';
import { saleOf, type Sale } from './promise';
import type { ShortageKind } from '../incidents/shortage';

/** A variant that is promised, or has an incident that must end, with everything that is decided from. */
export interface PromisedRow {
  variantId: bigint;
  /** Null where the variant is no longer in any icon's permanent set. */
  icon: { id: string; title: string; minimum: number } | null;
  /** Null where the variant was deleted at Shopify. */
  product: { id: bigint; title: string; pictureUrl: string | null } | null;
  variantTitle: string;
  position: number;
  inventoryItemId: bigint | null;
  sale: Sale;
  stock: PoolStock;
  /** When the stock in the pool last changed, by Shopify's times: it has been as it is since then. */
  stockSince: Date | null;
  incident:
    (CurrentIncident & { id: string; belowSince: Date; outSince: Date | null; openedAt: Date | null }) | null;
}

interface Row {
  variantId: bigint;
  iconId: string | null;
  iconTitle: string;
  minimum: number;
  productId: bigint | null;
  productTitle: string;
  pictureUrl: string | null;
  variantTitle: string;
  position: number;
  inventoryItemId: bigint | null;
  status: string;
  publishedAt: Date | null;
  tracked: boolean;
  available: number | null;
  stockSince: Date | null;
  bundle: boolean;
  components: Component[];
  locations: number;
  incidentId: string | null;
  state: 'settling' | 'open';
  kind: ShortageKind;
  belowSince: Date;
  outSince: Date | null;
  opensAt: Date;
  openedAt: Date | null;
  lastAvailable: number;
  lastMinimum: number;
}

function promisedRow(row: Row, asOf: Date): PromisedRow {
  const { variantId, variantTitle, position, inventoryItemId, iconId, productId, incidentId } = row;
  return {
    variantId,
    variantTitle,
    position,
    inventoryItemId,
    icon: iconId === null ? null : { id: iconId, title: row.iconTitle, minimum: row.minimum },
    product:
      productId === null ? null : { id: productId, title: row.productTitle, pictureUrl: row.pictureUrl },
    sale: productId === null ? 'deleted' : saleOf(row.status, row.publishedAt, asOf),
    stock: stockInPool(row),
    stockSince: row.stockSince,
    incident:
      incidentId === null
        ? null
        : {
            id: incidentId,
            state: row.state,
            kind: row.kind,
            belowSince: row.belowSince,
            outSince: row.outSince,
            opensAt: row.opensAt,
            openedAt: row.openedAt,
            available: row.lastAvailable,
            minimum: row.lastMinimum,
          },
  };
}

/** Whose promises are looked at: of the whole shop, of some variants, or of some icons. */
export type Whose = 'everyone' | { variantIds: readonly bigint[] } | { iconIds: readonly string[] };

const among = (whose: Whose) => {
  if (whose === 'everyone') return part`true`;
  return 'iconIds' in whose
    ? part`icon_id = any(${whose.iconIds}::uuid[])`
    : part`variant_id = any(${whose.variantIds}::bigint[])`;
};

/**
 * Reads permanent variants together with every variant that has an incident under way, in one statement: stock is
 * added up over the locations that fulfil online orders.
 */
export async function promisedVariants(rows: ShopRows, whose: Whose, asOf: Date): Promise<PromisedRow[]> {
  const { shop } = rows;
  const { defaultMinimum } = await alertSettingsIn(rows);
  const found = await rows.sql<Row>`
    with promised as (
      select p.variant_id, i.id as icon_id, i.title, coalesce(i.minimum, ${defaultMinimum}::int) as minimum
      from (
        select shop, variant_id, icon_id from permanent_variant
        where shop = ${shop} and ended_at is null and ${among(whose)}
      ) p
      join icon i on i.shop = p.shop and i.id = p.icon_id and i.retired_at is null
    ), under_way as (
      select * from incident
      where shop = ${shop} and state in ('settling', 'open') and pool = 'online' and ${among(whose)}
    ), pool as (
      select id from location where shop = ${shop} and active and fulfils_online_orders
    )
    select variant_id as "variantId", promised.icon_id::text as "iconId", promised.title as "iconTitle",
      promised.minimum, product.id as "productId", product.title as "productTitle",
      product.picture_url as "pictureUrl", coalesce(variant.title, '') as "variantTitle",
      coalesce(variant.position, 0) as position, variant.inventory_item_id as "inventoryItemId",
      product.status, product.published_at as "publishedAt", coalesce(variant.tracked, false) as tracked,
      stock.available, coalesce(parts.since, stock.since) as "stockSince", coalesce(product.bundle, false) as bundle, coalesce(parts.components, '[]') as components,
      (select count(*) from pool)::int as locations,
      under_way.id::text as "incidentId", under_way.state, under_way.kind, under_way.below_since as "belowSince",
      under_way.out_since as "outSince",
      under_way.opens_at as "opensAt", under_way.opened_at as "openedAt",
      under_way.available as "lastAvailable", under_way.minimum as "lastMinimum"
    from promised
    full join under_way using (variant_id)
    left join variant on variant.shop = ${shop} and variant.id = variant_id
    left join product on product.shop = ${shop} and product.id = variant.product_id
    left join lateral (
      select sum(l.available)::int as available, max(l.updated_at) as since
      from level l join pool on pool.id = l.location_id
      where l.shop = ${shop} and l.inventory_item_id = variant.inventory_item_id
    ) stock on true
    left join lateral (
      select json_agg(json_build_object('quantity', b.quantity, 'tracked', v.tracked, 'available', (
        select sum(l.available) from level l join pool on pool.id = l.location_id
        where l.shop = ${shop} and l.inventory_item_id = v.inventory_item_id
      ))) as components, max((
        select max(l.updated_at) from level l join pool on pool.id = l.location_id
        where l.shop = ${shop} and l.inventory_item_id = v.inventory_item_id
      )) as since
      from bundle_component b join variant v on v.shop = b.shop and v.id = b.component_id
      where b.shop = ${shop} and b.variant_id = variant.id and product.bundle
    ) parts on true`;
  return found.map((row) => promisedRow(row, asOf));
}
