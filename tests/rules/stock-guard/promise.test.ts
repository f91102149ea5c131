import { expect, test } from 'vitest';
import {
  promiseOfVariant,
  saleOf,
  standingOfIcon,
  type PromisedVariant,
} from '~/stock-guard/promise/promise';

const asOf = new Date('2026-11-25T09:00:00Z');
const size48 = (available: number, atRisk = false): PromisedVariant => ({
  sale: 'on-sale',
  stock: { kind: 'counted', available },
  atRisk,
});

test.each([
  [6, false, 'kept', 'enough'],
  [6, true, 'at-risk', 'low'],
  [0, true, 'broken', 'sold-out'],
  [-2, true, 'broken', 'oversold'],
])('with %i units, short %s, the promise is %s: %s', (available, atRisk, standing, cause) => {
  expect(promiseOfVariant(size48(available, atRisk), 'usable')).toEqual({ standing, cause });
});

test('a product that cannot be bought breaks the promise whatever its stock', () => {
  expect(promiseOfVariant({ ...size48(40), sale: 'draft' }, 'usable')).toEqual({
    standing: 'broken',
    cause: 'draft',
  });
});

test('untracked stock is said as such', () => {
  expect(promiseOfVariant({ ...size48(0), stock: { kind: 'not-tracked' } }, 'usable').standing).toBe(
    'not-tracked',
  );
});

test('with a stale mirror nothing is claimed', () => {
  expect(promiseOfVariant(size48(0), 'stale')).toEqual({ standing: 'unknown', cause: 'stale-mirror' });
});

test('an active product is on sale from the moment it is published', () => {
  expect(saleOf('ACTIVE', asOf, asOf)).toBe('on-sale');
  expect(saleOf('ACTIVE', new Date('2026-12-01T00:00:00Z'), asOf)).toBe('unpublished');
  expect(saleOf('ACTIVE', null, asOf)).toBe('unpublished');
  expect(saleOf('ARCHIVED', asOf, asOf)).toBe('archived');
});

test('an icon stands where its worst variant stands', () => {
  const kept = promiseOfVariant(size48(9), 'usable');
  const low = promiseOfVariant(size48(2, true), 'usable');
  const out = promiseOfVariant(size48(0), 'usable');
  const untracked = promiseOfVariant({ ...size48(0), stock: { kind: 'not-tracked' } }, 'usable');
  expect(standingOfIcon([kept, low, out])).toBe('broken');
  expect(standingOfIcon([kept, low])).toBe('at-risk');
  expect(standingOfIcon([kept, untracked])).toBe('kept');
  expect(standingOfIcon([untracked])).toBe('not-tracked');
  expect(standingOfIcon([])).toBeNull();
});
