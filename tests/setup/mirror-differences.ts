import { forShop } from '~/database/for-shop.server';
import type { Store } from '../local-shopify/store/store';
import type { Level } from '../local-shopify/store/types';

const cents = (amount: string | null): bigint | null =>
  amount === null ? null : BigInt(Math.round(Number(amount) * 100));

const onHand = (level: Level): number =>
  level.available +
  level.committed +
  level.reserved +
  level.damaged +
  level.safety_stock +
  level.quality_control;

/** Every row the store should have in the mirror, as readable lines. */
function wanted(store: Store): string[] {
  const lines: string[] = [];
  for (const location of store.locations.values())
    lines.push(
      `location ${location.id} ${location.name} ${location.isActive} ${location.fulfillsOnlineOrders}`,
    );
  for (const product of store.products.values())
    lines.push(
      `product ${product.id} ${JSON.stringify([product.title, product.handle, product.status, product.vendor, product.productType, [...product.tags].sort(), product.options.map((option) => option.name), product.isGiftCard, product.publishedAt === null])}`,
    );
  for (const variant of store.variants.values()) {
    const item = store.inventoryItems.get(variant.inventoryItemId);
    lines.push(
      `variant ${variant.id} ${JSON.stringify([variant.productId, variant.position, variant.optionValues, variant.sku, variant.barcode, String(cents(variant.price)), variant.compareAtPrice && String(cents(variant.compareAtPrice)), variant.inventoryItemId, item?.tracked, variant.inventoryPolicy === 'CONTINUE'])}`,
    );
    for (const part of variant.components)
      lines.push(`component ${variant.id} ${part.variantId} ${part.quantity}`);
    for (const level of store.levelsOf(variant.inventoryItemId))
      if (level.isActive)
        lines.push(
          `level ${level.inventoryItemId}/${level.locationId} ${JSON.stringify([level.available, onHand(level), level.committed, level.incoming, level.reserved, level.safety_stock])}`,
        );
  }
  return lines;
}

async function found(shop: string): Promise<string[]> {
  const { db } = forShop(shop);
  const lines: string[] = [];
  for (const one of await db.location.findMany())
    lines.push(`location ${one.id} ${one.name} ${one.active} ${one.fulfilsOnlineOrders}`);
  for (const one of await db.product.findMany())
    lines.push(
      `product ${one.id} ${JSON.stringify([one.title, one.handle, one.status, one.vendor, one.productType, [...one.tags].sort(), one.optionNames, one.giftCard, one.publishedAt === null])}`,
    );
  for (const one of await db.variant.findMany())
    lines.push(
      `variant ${one.id} ${JSON.stringify([Number(one.productId), one.position, one.optionValues, one.sku, one.barcode, String(one.price), one.compareAtPrice === null ? null : String(one.compareAtPrice), Number(one.inventoryItemId), one.tracked, one.continuesSelling])}`,
    );
  for (const one of await db.bundleComponent.findMany())
    lines.push(`component ${one.variantId} ${one.componentId} ${one.quantity}`);
  for (const one of await db.level.findMany())
    lines.push(
      `level ${one.inventoryItemId}/${one.locationId} ${JSON.stringify([one.available, one.onHand, one.committed, one.incoming, one.reserved, one.safetyStock])}`,
    );
  return lines;
}

/** Where mirror and store differ: `+` is in the mirror only, `-` in the store only. Empty when they are equal. */
export async function differences(shop: string, store: Store): Promise<string[]> {
  const [inStore, inMirror] = [new Set(wanted(store)), new Set(await found(shop))];
  return [
    ...[...inStore].filter((line) => !inMirror.has(line)).map((line) => `- ${line}`),
    ...[...inMirror].filter((line) => !inStore.has(line)).map((line) => `+ ${line}`),
  ];
}
