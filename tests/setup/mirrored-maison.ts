import { Readable } from 'node:stream';
import { copyInto, inBulk } from '~/database/bulk.server';
import { forShop } from '~/database/for-shop.server';
import { maison } from '../local-shopify/seed/maison';
import type { OrderLine, Seed } from '../local-shopify/store/types';

const minor = (amount: string): bigint => BigInt(Math.round(Number(amount) * 100));

/** The maison as the seed knows it, made once per test file. */
export const seed: Seed = maison();
export const TODAY = new Date(seed.today);

const LINE_COLUMNS = [
  ...['shop', 'id', 'order_id', 'product_id', 'variant_id', 'location_id', 'quantity', 'current_quantity'],
  ...['unit_price', 'discount', 'channel', 'test', 'cancelled', 'processed_at', 'updated_at'],
];

/** One sold line in COPY's text format. */
function lineText(shop: string, order: Seed['orders'][number], line: OrderLine): string {
  const { id, productId, variantId, quantity, currentQuantity, price, discount } = line;
  const of = [shop, id, order.id, productId, variantId, order.retailLocationId, quantity, currentQuantity];
  const amounts = [minor(price), minor(discount), order.sourceName, order.test, order.cancelledAt !== null];
  return `${[...of, ...amounts, order.processedAt, order.updatedAt].map((value) => (value === null ? '\\N' : String(value))).join('\t')}\n`;
}

/** Fourteen months of sold lines are too many for one insert each. */
async function mirrorOrders(shop: string): Promise<void> {
  const lines = seed.orders.flatMap((order) => order.lines.map((line) => lineText(shop, order, line)));
  await inBulk(shop, (client) => copyInto(client, 'order_line', LINE_COLUMNS, Readable.from(lines)));
}

function rowsOf(seed: Seed) {
  const items = new Map(seed.inventoryItems.map((item) => [item.id, item]));
  const bundles = new Set(
    seed.variants.filter((one) => one.components.length > 0).map((one) => one.productId),
  );
  return {
    locations: seed.locations.map(({ id, name, isActive, fulfillsOnlineOrders, updatedAt }) => ({
      id: BigInt(id),
      name,
      active: isActive,
      fulfilsOnlineOrders: fulfillsOnlineOrders,
      updatedAt,
      seenAt: TODAY,
    })),
    products: seed.products.map((product) => ({
      id: BigInt(product.id),
      title: product.title,
      handle: product.handle,
      status: product.status,
      vendor: product.vendor,
      productType: product.productType,
      tags: [...product.tags],
      optionNames: product.options.map((option) => option.name),
      pictureUrl: product.picture && `https://pictures.example/${product.picture}.svg`,
      publishedAt: product.publishedAt,
      giftCard: product.isGiftCard,
      bundle: bundles.has(product.id),
      createdAt: product.createdAt,
      updatedAt: product.updatedAt,
      seenAt: TODAY,
    })),
    variants: seed.variants.map((one) => ({
      id: BigInt(one.id),
      productId: BigInt(one.productId),
      position: one.position,
      title: one.optionValues.join(' / '),
      optionValues: [...one.optionValues],
      sku: one.sku,
      barcode: one.barcode,
      price: minor(one.price),
      compareAtPrice: one.compareAtPrice === null ? null : minor(one.compareAtPrice),
      inventoryItemId: BigInt(one.inventoryItemId),
      tracked: items.get(one.inventoryItemId)?.tracked ?? false,
      continuesSelling: one.inventoryPolicy === 'CONTINUE',
      updatedAt: one.updatedAt,
      seenAt: TODAY,
    })),
    components: seed.variants.flatMap((one) =>
      one.components.map(({ variantId, quantity }) => ({
        variantId: BigInt(one.id),
        componentId: BigInt(variantId),
        quantity,
      })),
    ),
    levels: seed.levels.map((level) => ({
      inventoryItemId: BigInt(level.inventoryItemId),
      locationId: BigInt(level.locationId),
      available: level.available,
      onHand:
        level.available +
        level.committed +
        level.reserved +
        level.damaged +
        level.safety_stock +
        level.quality_control,
      committed: level.committed,
      incoming: level.incoming,
      reserved: level.reserved,
      safetyStock: level.safety_stock,
      updatedAt: level.updatedAt,
      seenAt: TODAY,
    })),
  };
}

/** Writes the maison's catalogue and, where granted, its orders into a shop's rows, as a first sync leaves them. */
export async function mirrorMaison(shop: string, granted: { orders: boolean }): Promise<void> {
  const { db } = forShop(shop);
  const rows = rowsOf(seed);
  const own = <Row extends object>(all: readonly Row[]) => ({ data: all.map((row) => ({ ...row, shop })) });
  await db.shop.create({
    data: {
      shop,
      name: seed.shop.name,
      currency: seed.shop.currencyCode,
      timeZone: seed.shop.ianaTimezone,
      grantedScopes: [
        'read_products',
        'write_products',
        'read_inventory',
        'read_locations',
        ...(granted.orders ? ['read_orders', 'read_all_orders'] : []),
      ],
      installedAt: TODAY,
      mirrorAsOf: TODAY,
    },
  });
  await db.location.createMany(own(rows.locations));
  await db.product.createMany(own(rows.products));
  await db.variant.createMany(own(rows.variants));
  await db.bundleComponent.createMany(own(rows.components));
  await db.level.createMany(own(rows.levels));
  if (granted.orders) await mirrorOrders(shop);
}

/** A product of the maison by its handle. */
export function productId(handle: string): bigint {
  const found = seed.products.find((product) => product.handle === handle);
  if (!found) throw new Error(`The maison has no product ${handle}.`);
  return BigInt(found.id);
}
