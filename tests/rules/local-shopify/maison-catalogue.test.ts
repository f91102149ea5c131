import { expect, test } from 'vitest';
import { maison } from '../../local-shopify/seed/maison';

const seed = maison();
const variantsOf = (handle: string) => {
  const product = seed.products.find((one) => one.handle === handle);
  return seed.variants.filter(({ productId }) => productId === product?.id);
};
const itemsOf = (handle: string) => {
  const ids = new Set(variantsOf(handle).map(({ inventoryItemId }) => inventoryItemId));
  return seed.inventoryItems.filter(({ id }) => ids.has(id));
};

test('about sixty products in about four hundred variants', () => {
  expect(seed.products.length).toBeGreaterThanOrEqual(60);
  expect(seed.products.length).toBeLessThanOrEqual(70);
  expect(seed.variants.length).toBeGreaterThan(350);
  expect(seed.variants.length).toBeLessThan(450);
});

test('every variant has one value of each of its product’s options, each pair once', () => {
  for (const product of seed.products) {
    const variants = seed.variants.filter(({ productId }) => productId === product.id);
    expect(new Set(variants.map(({ optionValues }) => optionValues.join('/'))).size).toBe(variants.length);
    expect(variants.map(({ position }) => position)).toEqual(variants.map((_, i) => i + 1));
    for (const { optionValues } of variants) {
      expect(optionValues).toHaveLength(product.options.length);
      for (const [i, value] of optionValues.entries()) expect(product.options[i]?.values).toContain(value);
    }
  }
});

test('the icons come as one product or as several', () => {
  const sizes = ['42', '44', '46', '48', '50', '52', '54'];
  expect(variantsOf('harbour-coat-navy').map(({ optionValues }) => optionValues)).toEqual(
    sizes.map((size) => ['Navy', size]),
  );
  expect(variantsOf('harbour-coat-black')).toHaveLength(7);
  expect(variantsOf('fisher-knit')).toHaveLength(15);
  expect(variantsOf('no-9-boot')).toHaveLength(22);
  expect(variantsOf('market-tote')).toHaveLength(4);
});

test('drafts, archived and shop-only products are not in the online store', () => {
  const hidden = seed.products.filter(({ publishedAt }) => publishedAt === null);
  expect(hidden.map(({ handle, status }) => [handle, status])).toEqual([
    ['harbour-coat-storm-grey', 'DRAFT'],
    ['fisher-knit-2024-moss', 'ARCHIVED'],
    ['fisher-knit-seconds', 'ACTIVE'],
  ]);
});

test('gift cards and bundles have no shelf of their own', () => {
  const levels = new Set(seed.levels.map(({ inventoryItemId }) => inventoryItemId));
  for (const item of [...itemsOf('gift-card'), ...itemsOf('winter-boot-set')]) {
    expect(item.tracked).toBe(false);
    expect(levels.has(item.id)).toBe(false);
  }
});

test('a Winter Boot Set takes the black boot of its size and a care kit', () => {
  const [set] = variantsOf('winter-boot-set').filter(({ optionValues }) => optionValues[0] === '40');
  const taken = set?.components.map(({ variantId }) => seed.variants.find(({ id }) => id === variantId)?.sku);
  expect(taken).toEqual(['N9-BLK-40', 'BCK']);
});

test('the pre-order is sold below nothing, and one belt was miscounted', () => {
  const below = seed.levels.filter(({ available }) => available < 0);
  const skus = below.map(({ inventoryItemId }) =>
    seed.variants.find((variant) => variant.inventoryItemId === inventoryItemId),
  );
  expect(
    skus.filter((variant) => variant?.inventoryPolicy === 'DENY').map((variant) => variant?.sku),
  ).toEqual(['LB-CHE-95']);
  expect(skus.filter((variant) => variant?.inventoryPolicy === 'CONTINUE').length).toBeGreaterThan(0);
});

test('SKUs are unique, but for one that is missing and one that stands twice', () => {
  const skus = seed.variants.map(({ sku }) => sku);
  expect(skus.filter((sku) => sku === null)).toHaveLength(1);
  const twice = skus.filter((sku, i) => sku !== null && skus.indexOf(sku) !== i);
  expect(twice).toEqual(['BP-01']);
});

test('one title is very long, and one carries markup', () => {
  expect(Math.max(...seed.products.map(({ title }) => title.length))).toBeGreaterThan(200);
  expect(seed.products.every(({ title }) => title.length <= 255)).toBe(true);
  expect(seed.products.some(({ title }) => /<b>.*".*&|&.*".*<b>/.test(title))).toBe(true);
});

test('barcodes carry a right check digit', () => {
  const codes = seed.variants.map(({ barcode }) => barcode).filter((code) => code !== null);
  for (const code of codes)
    expect(
      Array.from(code).reduce((sum, digit, i) => sum + Number(digit) * (i % 2 === 0 ? 1 : 3), 0) % 10,
    ).toBe(0);
  expect(new Set(codes).size).toBe(codes.length);
});
