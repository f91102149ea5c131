import { expect, test } from 'vitest';
import { stockInPool, type PoolReading } from '~/stock-guard/position/pools';

const coat: PoolReading = { locations: 1, tracked: true, available: 12, bundle: false, components: [] };

test('a tracked variant has what is available in the pool', () => {
  expect(stockInPool(coat)).toEqual({ kind: 'counted', available: 12 });
});

test('a variant stocked nowhere in the pool has none', () => {
  expect(stockInPool({ ...coat, available: null })).toEqual({ kind: 'counted', available: 0 });
});

test('negative stock stays negative, so that it can be named', () => {
  expect(stockInPool({ ...coat, available: -3 })).toEqual({ kind: 'counted', available: -3 });
});

test('an untracked variant is not counted', () => {
  expect(stockInPool({ ...coat, tracked: false })).toEqual({ kind: 'not-tracked' });
});

test('without a location that fulfils online orders nothing is known', () => {
  expect(stockInPool({ ...coat, locations: 0 })).toEqual({ kind: 'unknown', why: 'no-location' });
});

test('a bundle has as many as its scarcest component allows', () => {
  const components = [
    { quantity: 1, tracked: true, available: 9 },
    { quantity: 2, tracked: true, available: 7 },
    { quantity: 1, tracked: false, available: 0 },
  ];
  expect(stockInPool({ ...coat, available: 40, bundle: true, components })).toEqual({
    kind: 'counted',
    available: 3,
  });
});

test('a bundle of untracked components is not tracked, and one without components read is unknown', () => {
  const untracked = [{ quantity: 1, tracked: false, available: null }];
  expect(stockInPool({ ...coat, bundle: true, components: untracked })).toEqual({ kind: 'not-tracked' });
  expect(stockInPool({ ...coat, bundle: true })).toEqual({ kind: 'unknown', why: 'components-unread' });
});
