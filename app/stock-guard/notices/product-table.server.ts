import type { ShopRows } from '~/database/for-shop.server';
import { sizeBeside } from '../promise/variant-name';
import type { ProductTable } from './notice-content';

// More columns do not fit on a phone, more rows not on one screen; the rest stands on the incident's page.
const MOST_PLACES = 4;
const MOST_SIZES = 12;

interface Row {
  variantId: bigint;
  title: string;
  productTitle: string;
  locationId: bigint;
  place: string;
  online: boolean;
  available: number | null;
}

/** Available units of every size of a product at every active location, the promised ones first. Null where it has neither. */
export async function productTable(
  rows: ShopRows,
  productId: bigint,
  concerned: bigint,
): Promise<ProductTable | null> {
  const found = await rows.sql<Row>`
    select v.id as "variantId", v.title, p.title as "productTitle", o.id as "locationId", o.name as place, o.fulfils_online_orders as online,
      l.available
    from variant v
    join product p on p.shop = v.shop and p.id = v.product_id
    cross join (
      select id, name, fulfils_online_orders from location
      where shop = ${rows.shop} and active
      order by fulfils_online_orders desc, name limit ${MOST_PLACES}
    ) o
    left join level l on l.shop = v.shop and l.inventory_item_id = v.inventory_item_id and l.location_id = o.id
    where v.shop = ${rows.shop} and v.product_id = ${productId}
    order by v.id <> ${concerned}, v.position, v.id, o.fulfils_online_orders desc, o.name
    limit ${MOST_PLACES * MOST_SIZES}`;
  const places = [...new Map(found.map((row) => [row.locationId, { name: row.place, online: row.online }]))];
  const variants = [...new Set(found.map((row) => row.variantId))].slice(0, MOST_SIZES);
  if (places.length === 0 || variants.length === 0) return null;
  return {
    places: places.map(([, place]) => place),
    sizes: variants.map((variantId) => {
      const cells = found.filter((row) => row.variantId === variantId);
      return {
        size: sizeBeside(cells[0]?.productTitle ?? '', cells[0]?.title ?? '') ?? '',
        concerned: variantId === concerned,
        available: places.map(([id]) => cells.find((cell) => cell.locationId === id)?.available ?? null),
      };
    }),
  };
}
