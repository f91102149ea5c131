import { expect, test } from 'vitest';
import { concerns } from '~/stock-guard/people/care';

const ida = { id: 'ida', iconIds: null, pools: null };
const coat = { iconId: 'coat', pool: 'online', recipients: null };
const liner = { iconId: null, pool: 'online', recipients: null };

test('who chose nothing cares for everything', () => {
  expect([coat, liner].map((matter) => concerns(matter, ida))).toEqual([true, true]);
});

test('who chose icons is told of those, and not of what belongs to none', () => {
  const jonas = { ...ida, iconIds: ['coat'] };
  expect([coat, { ...coat, iconId: 'knit' }, liner].map((matter) => concerns(matter, jonas))).toEqual([
    true,
    false,
    false,
  ]);
  expect(concerns(coat, { ...ida, iconIds: [] })).toBe(false);
});

test('who chose pools is told of those', () => {
  const lyon = { ...ida, pools: ['3'] };
  expect([coat, { ...coat, pool: '3' }].map((matter) => concerns(matter, lyon))).toEqual([false, true]);
});

test('whom a policy names is told, and nobody else is', () => {
  const named = { ...coat, recipients: ['jonas'] };
  expect(concerns(named, { ...ida, id: 'jonas', iconIds: ['knit'], pools: ['3'] })).toBe(true);
  expect(concerns(named, ida)).toBe(false);
});
