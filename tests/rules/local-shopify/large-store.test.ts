import { expect, test } from 'vitest';
import { maison } from '../../local-shopify/seed/maison';
import { largeStore } from '../../local-shopify/seed/large/large-store';

const unique = (values: readonly unknown[]): number => new Set(values).size;

const seed = largeStore(2_000);
const own = maison();

test('a large store has as many products as asked, the maison’s own ones first', () => {
  expect(seed.products).toHaveLength(2_000);
  expect(seed.products.slice(0, own.products.length)).toEqual(own.products);
  expect(seed.variants).toHaveLength(own.variants.length + (2_000 - own.products.length) * 6);
  expect(seed.orders.slice(0, own.orders.length)).toEqual(own.orders);
});

test('it is the same at every call, and a larger one begins with it', () => {
  expect(largeStore(2_000)).toEqual(seed);
  const larger = largeStore(2_500);
  expect(larger.products.slice(0, 2_000)).toEqual(seed.products);
  expect(larger.variants.slice(0, seed.variants.length)).toEqual(seed.variants);
});

test('nothing has the id, handle or SKU of another', () => {
  expect(unique(seed.products.map(({ id }) => id))).toBe(2_000);
  expect(unique(seed.products.map(({ handle }) => handle))).toBe(2_000);
  expect(unique(seed.variants.map(({ id }) => id))).toBe(seed.variants.length);
  expect(unique(seed.inventoryItems.map(({ id }) => id))).toBe(seed.variants.length);
  const skus = seed.variants.map(({ sku }) => sku).filter((sku) => sku !== null);
  const ownSkus = own.variants.map(({ sku }) => sku).filter((sku) => sku !== null);
  expect(skus.length - unique(skus)).toBe(ownSkus.length - unique(ownSkus));
  const lines = seed.orders.flatMap((order) => order.lines.map(({ id }) => id));
  expect(unique(lines)).toBe(lines.length);
  expect(unique(seed.orders.map(({ id, name }) => `${id} ${name}`))).toBe(seed.orders.length);
});

test('every variant has an item, levels at two places, and each combination of its options once', () => {
  const levels = Map.groupBy(seed.levels, ({ inventoryItemId }) => inventoryItemId);
  const products = new Map(seed.products.map((product) => [product.id, product]));
  for (const variant of seed.variants.slice(own.variants.length)) {
    expect(levels.get(variant.inventoryItemId)).toHaveLength(2);
    const options = products.get(variant.productId)?.options ?? [];
    expect(variant.optionValues.every((value, i) => options[i]?.values.includes(value))).toBe(true);
  }
  const looks = seed.variants.map(({ productId, optionValues }) => `${productId} ${optionValues.join()}`);
  expect(unique(looks)).toBe(seed.variants.length);
});

test('a twentieth of the products has sold within the last two months', () => {
  const sold = seed.orders.slice(own.orders.length);
  expect(sold).toHaveLength(4_000);
  const products = new Set(sold.flatMap(({ lines }) => lines.map(({ productId }) => productId)));
  expect(products.size).toBeGreaterThan(60);
  expect(products.size).toBeLessThanOrEqual(100);
  expect(sold.every(({ processedAt }) => processedAt > '2026-09-25' && processedAt < seed.today)).toBe(true);
  expect(sold.map(({ processedAt }) => processedAt)).toEqual(
    sold.map(({ processedAt }) => processedAt).sort(),
  );
});

test('what is under way to a place is incoming there', () => {
  const incoming = (all: typeof seed) => all.levels.reduce((sum, level) => sum + level.incoming, 0);
  expect(incoming(seed)).toBeGreaterThan(incoming(own));
});

test('fewer products than the maison has leave out what belongs to the others', () => {
  const small = largeStore(3);
  const variants = new Set(small.variants.map(({ id }) => id));
  expect(small.products).toEqual(own.products.slice(0, 3));
  expect(small.orders.length).toBeGreaterThan(0);
  expect(
    small.orders.every(({ lines }) =>
      lines.every(({ variantId }) => variantId === null || variants.has(variantId)),
    ),
  ).toBe(true);
  expect(
    small.variants.every(({ components }) => components.every(({ variantId }) => variants.has(variantId))),
  ).toBe(true);
});
