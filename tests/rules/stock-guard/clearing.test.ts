import { expect, test } from 'vitest';
import { clearingOf } from '~/stock-guard/incidents/clearing';

const day = (number: number): Date => new Date(Date.UTC(2026, 10, number));
const low = { reorderPoint: 40, lowest: 30, clearSince: null };

test('an arrival that lifts the position a quarter above the reorder point ends a shortage at once', () => {
  expect(clearingOf({ ...low, position: 49 }, day(1))).toEqual({ kind: 'short' });
  expect(clearingOf({ ...low, position: 50 }, day(1))).toEqual({ kind: 'over', because: 'stock-rose' });
});

test('at a reorder point of nothing one unit is needed', () => {
  expect(clearingOf({ ...low, reorderPoint: 0, lowest: 0, position: 0 }, day(1)).kind).toBe('short');
  expect(clearingOf({ ...low, reorderPoint: 0, lowest: 0, position: 1 }, day(1)).kind).toBe('over');
});

test('where only the forecast fell, the shortage waits for seven calm days', () => {
  const fallen = { position: 30, lowest: 30, reorderPoint: 20 };
  expect(clearingOf({ ...fallen, clearSince: null }, day(1))).toEqual({
    kind: 'calming',
    clearSince: day(1),
  });
  expect(clearingOf({ ...fallen, clearSince: day(1) }, day(7))).toEqual({
    kind: 'calming',
    clearSince: day(1),
  });
  expect(clearingOf({ ...fallen, clearSince: day(1) }, day(8))).toEqual({
    kind: 'over',
    because: 'forecast-fell',
  });
});

test('a position that is no number is no end of a shortage', () => {
  expect(clearingOf({ ...low, position: NaN }, day(1)).kind).toBe('short');
});
