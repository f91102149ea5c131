import { expect, test } from 'vitest';
import { guardedPools } from '~/stock-guard/policy/guarded-pools';
import type { Level, PolicyLevel } from '~/stock-guard/policy/policy';

const LYON = '3';
const says = (level: Level, said: PolicyLevel['said'], pool = ''): PolicyLevel => ({
  level,
  subject: level === 'shop' ? '' : 'coat',
  pool,
  said,
});

test('an icon’s permanent size is guarded online, anything else nowhere', () => {
  expect(guardedPools([], 'icon')).toEqual(['online']);
  for (const role of ['supporting', 'uncast', null] as const) expect(guardedPools([], role)).toEqual([]);
});

test('a minimum below the shop guards a size, one of the shop does not', () => {
  expect(guardedPools([says('shop', { minimumUnits: 9, minimumDays: 30 })], 'uncast')).toEqual([]);
  for (const level of ['role', 'vendor', 'product', 'variant'] as const) {
    expect(guardedPools([says(level, { minimumUnits: 9 })], 'uncast')).toEqual(['online']);
    expect(guardedPools([says(level, { minimumDays: 30 })], 'supporting')).toEqual(['online']);
    expect(guardedPools([says(level, { leadDays: 30, serviceLevel: 0.9 })], 'uncast')).toEqual([]);
  }
});

test('an icon is guarded where its policy promises it, and nowhere when that is nowhere', () => {
  expect(guardedPools([says('icon', { pools: ['online', LYON] })], 'icon')).toEqual(['online', LYON]);
  expect(guardedPools([says('role', { pools: [LYON] }), says('icon', { pools: [] })], 'icon')).toEqual([]);
});

test('a minimum of one pool guards that pool too', () => {
  expect(guardedPools([says('variant', { minimumUnits: 2 }, LYON)], 'uncast')).toEqual([LYON]);
  expect(guardedPools([says('variant', { minimumUnits: 2 }, LYON)], 'icon')).toEqual(['online', LYON]);
  expect(guardedPools([says('shop', { minimumUnits: 2 }, LYON)], 'icon')).toEqual(['online']);
});

test('a lower level that says where it is promised ends a pool’s minimum above it', () => {
  const vendor = says('vendor', { minimumUnits: 2 }, LYON);
  expect(guardedPools([vendor, says('product', { pools: [] })], 'icon')).toEqual([]);
  expect(guardedPools([says('shop', { pools: [] }), vendor], 'icon')).toEqual([LYON]);
});
