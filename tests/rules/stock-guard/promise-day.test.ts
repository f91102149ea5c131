import { expect, test } from 'vitest';
import { promiseDay, type PromisedSize } from '~/stock-guard/board/promise-day';

const size = (over: Partial<PromisedSize>): PromisedSize => ({
  perDay: 3,
  excluded: [],
  outSince: null,
  closing: [5, 5, 5],
  ...over,
});
const tuesday = { day: '2026-11-24', at: 1 };

test('before stock was recorded, what is out now has been since Shopify last moved its stock', () => {
  const sizes = [size({}), size({ perDay: 1, outSince: '2026-11-24', closing: [0, 0, 0] })];
  expect(promiseDay(sizes, { day: '2026-11-23', at: 0 }, 'inferred')).toMatchObject({
    demand: 4,
    inStock: 4,
  });
  expect(promiseDay(sizes, tuesday, 'inferred')).toMatchObject({ demand: 4, inStock: 3 });
});

test('a day counts by what its sizes sell, and recorded stock speaks before anything inferred', () => {
  const sizes = [
    size({ outSince: '2026-11-01' }),
    size({ perDay: 1, closing: [4, 4, 0] }),
    size({ closing: null }),
  ];
  expect(promiseDay(sizes, tuesday, 'recorded')).toEqual({
    day: '2026-11-24',
    demand: 4,
    inStock: 3,
    basis: 'recorded',
  });
  expect(promiseDay([size({ closing: null })], tuesday, 'recorded')).toBeNull();
});
