import { expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { maison } from '../../local-shopify/seed/maison';
import { updateProduct } from '../../local-shopify/store/update-product';
import type { Seed } from '../../local-shopify/store/types';
import { maisonStore } from '../../setup/maison-store';
import { differences } from '../../setup/mirror-differences';

const MOST = 2_048;
const AT_LOCATIONS = 60;
const ID = 9_000_000;

/** The maison with one product of as many variants as Shopify allows, its first stocked at more places than one page holds. */
function withLargeProduct(): Seed {
  const seed = maison();
  const { today } = seed;
  const [product, location] = [seed.products[0], seed.locations[0]];
  if (!product || !location) throw new Error('The maison is empty');
  const dates = { createdAt: today, updatedAt: today };
  const values = Array.from({ length: MOST }, (_, index) => `Size ${index}`);
  seed.orders = [];
  seed.transfers = [];
  seed.products.push({
    ...product,
    id: ID,
    handle: 'large',
    title: 'Large',
    options: [{ name: 'Size', values }],
  });
  for (const [index, value] of values.entries()) {
    const [id, inventoryItemId] = [ID + index, ID + 10_000 + index];
    seed.variants.push({
      ...dates,
      id,
      productId: ID,
      position: index + 1,
      sku: null,
      barcode: null,
      price: '10.00',
      compareAtPrice: null,
      optionValues: [value],
      inventoryItemId,
      inventoryPolicy: 'DENY',
      components: [],
    });
    seed.inventoryItems.push({
      ...dates,
      id: inventoryItemId,
      tracked: true,
      requiresShipping: true,
      unitCost: null,
    });
  }
  for (let index = 0; index < AT_LOCATIONS; index += 1) {
    const locationId = ID + 20_000 + index;
    seed.locations.push({ ...location, id: locationId, name: `Room ${index}` });
    const none = { committed: 0, incoming: 0, reserved: 0, damaged: 0, safety_stock: 0, quality_control: 0 };
    seed.levels.push({
      ...dates,
      ...none,
      inventoryItemId: ID + 10_000,
      locationId,
      isActive: true,
      available: index,
    });
  }
  return seed;
}

const store = maisonStore(withLargeProduct);

test('a product of 2,048 variants is read whole by the first reading', async () => {
  await store.finishReading('catalogue');
  expect(await forShop(store.shop).db.variant.count({ where: { productId: ID } })).toBe(MOST);
  expect(await differences(store.shop, store.store)).toEqual([]);
});

test('a product of 2,048 variants, and an item at sixty places, are read again whole', async () => {
  await store.finishReading('catalogue');
  await forShop(store.shop).db.variant.deleteMany({ where: { productId: ID } });
  await forShop(store.shop).db.level.deleteMany({ where: { inventoryItemId: ID + 10_000 } });
  updateProduct(store.store, { productId: ID, title: 'Larger' });
  await store.catchUp();
  expect(await differences(store.shop, store.store)).toEqual([]);
});
