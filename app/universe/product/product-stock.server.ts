import type { ShopRows } from '~/database/for-shop.server';
import type { StockRow, StockTable } from './product-page';

/** Shopify's title of the only variant of a product without options. */
const NO_SIZES = 'Default Title';

interface Row {
  id: bigint;
  title: string | null;
  sku: string | null;
  tracked: boolean;
  permanent: boolean;
  levels: { location: string; available: number; incoming: number }[];
}

const stockRow = ({ id, levels, ...row }: Row, locationIds: readonly string[]): StockRow => {
  const at = new Map(levels.map((level) => [level.location, level.available]));
  return {
    ...row,
    variantId: String(id),
    incoming: levels.reduce((sum, { incoming }) => sum + incoming, 0),
    at: locationIds.map((location) => at.get(location) ?? null),
  };
};

/** Available units of a product's sizes at every active location; those that fulfil online orders come first. */
export async function stockTable(rows: ShopRows, productId: bigint, minimum: number): Promise<StockTable> {
  const places = await rows.db.location.findMany({
    where: { active: true },
    orderBy: [{ fulfilsOnlineOrders: 'desc' }, { name: 'asc' }],
  });
  const locations = places.map(({ id, name, fulfilsOnlineOrders }) => ({
    id: String(id),
    name,
    online: fulfilsOnlineOrders,
  }));
  const variants = await rows.sql<Row>`
    select v.id, nullif(v.title, ${NO_SIZES}) as title, v.sku, v.tracked,
      exists (
        select 1 from permanent_variant pv where pv.shop = v.shop and pv.variant_id = v.id and pv.ended_at is null
      ) as permanent,
      coalesce((
        select jsonb_agg(jsonb_build_object('location', l.location_id::text, 'available', l.available, 'incoming', l.incoming))
        from level l where l.shop = v.shop and l.inventory_item_id = v.inventory_item_id
      ), '[]') as levels
    from variant v
    where v.shop = ${rows.shop} and v.product_id = ${productId}
    order by v.position`;
  const ids = locations.map(({ id }) => id);
  return { locations, rows: variants.map((row) => stockRow(row, ids)), minimum };
}
