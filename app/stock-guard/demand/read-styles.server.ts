import type { ShopRows } from '~/database/for-shop.server';
import type { Ground } from './ground.server';
import type { KnownVariant } from './known-variant';
import type { Sold } from './sold';
import { readHeritage } from './read-heritage.server';
import { readMovements } from './read-movements.server';
import { readSales } from './read-sales.server';
import { readStock } from './read-stock.server';
import { STOCKED_ITEMS } from './stocked-items.server';

interface Row {
  variantId: bigint;
  productId: bigint;
  category: string;
  iconId: string | null;
  continuesSelling: boolean;
  itemId: string;
  items: { itemId: string; quantity: number }[];
  stockedAt: { locationId: string; available: number }[];
  watchedIn: string[];
}

const readVariants = (rows: ShopRows, productIds: readonly bigint[]): Promise<Row[]> => rows.sql<Row>`
  select v.id as "variantId", v.product_id as "productId", p.product_type as category, v.continues_selling as "continuesSelling",
    v.inventory_item_id::text as "itemId",
    (select icon_id::text from permanent_variant where shop = v.shop and variant_id = v.id and ended_at is null limit 1) as "iconId",
    ${STOCKED_ITEMS} as items,
    array(select pool from watch w where w.shop = v.shop and w.variant_id = v.id) as "watchedIn",
    coalesce((
      select json_agg(json_build_object('locationId', l.location_id::text, 'available', l.available))
      from level l where l.shop = v.shop and l.inventory_item_id = v.inventory_item_id), '[]') as "stockedAt"
  from variant v join product p on p.shop = v.shop and p.id = v.product_id
  where v.shop = ${rows.shop} and v.product_id = any(${productIds}::bigint[])
  order by v.product_id, v.position, v.id`;

/** Reads products without what they may take over from others. */
async function readAlone(
  rows: ShopRows,
  productIds: readonly bigint[],
  ground: Ground,
): Promise<KnownVariant[][]> {
  const variants = await readVariants(rows, productIds);
  const items = [
    ...new Set(variants.flatMap(({ items, itemId }) => [itemId, ...items.map((one) => one.itemId)])),
  ];
  const stock = Map.groupBy(await readStock(rows, items, ground), ({ itemId }) => itemId);
  const moved = await readMovements(rows, items, ground);
  const sold =
    ground.basis === 'orders'
      ? await readSales(
          rows,
          variants.map(({ variantId }) => variantId),
          ground,
        )
      : new Map<string, Sold[]>();
  const known = variants.map(({ itemId, stockedAt, watchedIn, ...variant }): KnownVariant => {
    const movements = moved.get(itemId) ?? [];
    return {
      ...variant,
      watchedIn: new Set(watchedIn),
      heritage: null,
      stockedAt: new Map(stockedAt.map(({ locationId, available }) => [locationId, available])),
      movedAt: new Map(
        movements.map((one) => [one.locationId ?? '', one.units.reduce((sum, units) => sum + units, 0)]),
      ),
      sold: ground.basis === 'movements' ? movements : (sold.get(String(variant.variantId)) ?? []),
      recorded: variant.items.flatMap((one) => stock.get(one.itemId) ?? []),
    };
  });
  return [...Map.groupBy(known, ({ productId }) => productId).values()];
}

/**
 * Reads some products with all of their variants, what was sold of them and what stock is recorded, and the history that
 * those of an edition take over: style by style.
 */
export async function readStyles(
  rows: ShopRows,
  productIds: readonly bigint[],
  ground: Ground,
): Promise<KnownVariant[][]> {
  const styles = await readAlone(rows, productIds, ground);
  const heritage = await readHeritage(rows, productIds, ground, readAlone);
  return styles.map((style) =>
    style.map((variant) => ({ ...variant, heritage: heritage.get(variant.variantId) ?? null })),
  );
}
