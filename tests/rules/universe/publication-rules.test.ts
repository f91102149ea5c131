import { describe, expect, test } from 'vitest';
import {
  blameOf,
  callsFor,
  MOST_PER_CALL,
  nextTry,
  type DueProduct,
} from '~/universe/published/publication-rules';
import { publishedMetafields, sameValues, valuesOf } from '~/universe/published/published-metafields';

const HARBOUR = { title: 'Harbour Coat', handle: 'harbour-coat' };
const coat = publishedMetafields({
  role: 'icon',
  icon: HARBOUR,
  edition: null,
  category: null,
  supports: [],
});
const due = (productId: bigint, rest: Partial<DueProduct> = {}): DueProduct => ({
  productId,
  wanted: coat,
  confirmed: {},
  attempts: 0,
  ...rest,
});

describe('what is published of a product', () => {
  test('an icon says its role and its name, a supporting character its category and whom it supports', () => {
    expect(coat).toEqual({ role: 'icon', icon: 'Harbour Coat', icon_handle: 'harbour-coat' });
    expect(
      publishedMetafields({
        role: 'supporting',
        icon: null,
        edition: null,
        category: 'Care',
        supports: ['no-9-boot', 'harbour-coat'],
      }),
    ).toEqual({
      role: 'supporting',
      category: 'Care',
      supports: '["harbour-coat","no-9-boot"]',
    });
  });

  test('a product of an edition says which, of what kind, and of which icons', () => {
    const edition = { handle: 'ss26', kind: 'capsule', icons: ['no-9-boot', 'harbour-coat'] };
    expect(
      publishedMetafields({ role: 'edition', icon: null, edition, category: null, supports: [] }),
    ).toEqual({
      role: 'edition',
      edition: 'ss26',
      edition_kind: 'capsule',
      icons: '["harbour-coat","no-9-boot"]',
    });
  });

  test('an uncast product says nothing', () => {
    expect(publishedMetafields(null)).toEqual({});
  });

  test('stored values are read back without what is not ours', () => {
    expect(sameValues(valuesOf({ ...coat, stranger: 'x', category: null }), coat)).toBe(true);
    expect(valuesOf(null)).toEqual({});
  });
});

describe('calls to Shopify', () => {
  test('hold at most 25 metafields and never part a product', () => {
    const calls = callsFor(Array.from({ length: 40 }, (_, i) => due(BigInt(i + 1))));
    expect(calls.map((call) => call.set.length)).toEqual([24, 24, 24, 24, 24]);
    expect(Math.max(...calls.map((call) => call.set.length))).toBeLessThanOrEqual(MOST_PER_CALL);
    expect(calls.flatMap((call) => call.products)).toHaveLength(40);
    for (const call of calls)
      expect(new Set(call.set.map((one) => one.productId)).size).toBe(call.products.length);
  });

  test('delete only what stood there and should no longer', () => {
    const [call] = callsFor([due(1n, { wanted: {}, confirmed: coat })]);
    expect(call?.set).toEqual([]);
    expect(call?.delete.map((one) => one.key)).toEqual(['role', 'icon', 'icon_handle']);
  });

  test('delete everything unwanted where nobody knows what a broken call left', () => {
    const [call] = callsFor([due(1n, { confirmed: null })]);
    expect(call?.delete.map((one) => one.key)).toEqual([
      'category',
      'supports',
      'edition',
      'edition_kind',
      'icons',
    ]);
  });
});

describe('a refused call', () => {
  const inputs = [{ productId: 1n }, { productId: 1n }, { productId: 2n }];

  test('blames the product whose input Shopify names', () => {
    const blame = blameOf([{ field: ['metafields', '2', 'value'], message: 'is too long' }], inputs);
    expect(blame).toEqual({ kind: 'these', messages: new Map([[2n, 'is too long']]) });
  });

  test('is refused as a whole where no input is named', () => {
    expect(blameOf([{ field: [], message: 'Access denied' }], inputs)).toEqual({
      kind: 'whole-call',
      message: 'Access denied',
    });
  });

  test('is tried again later and later, and never before Shopify asked', () => {
    const asOf = new Date('2026-11-25T09:00:00Z');
    expect(nextTry(0, 2, asOf)).toEqual(new Date('2026-11-25T09:01:00Z'));
    expect(nextTry(9, 2, asOf)).toEqual(new Date('2026-11-25T10:00:00Z'));
    expect(nextTry(0, 300, asOf)).toEqual(new Date('2026-11-25T09:05:00Z'));
  });
});
