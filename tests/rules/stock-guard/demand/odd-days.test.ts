import { expect, test } from 'vitest';
import { outliersOf, withoutOutliers } from '~/stock-guard/demand/outliers';
import { seasonIndexOf } from '~/stock-guard/demand/season-index';
import { shrunkPerDay } from '~/stock-guard/demand/shrink';
import { inferredOuts } from '~/stock-guard/demand/stock-days';

const repeated = (pattern: readonly number[], times: number): number[] =>
  Array.from({ length: times }, () => pattern).flat();

test('an order of 10,000 among orders of a few is named, and not followed', () => {
  const orders = [...repeated([1, 2, 1, 3, 2], 6), 10_000];
  const [named, ...others] = outliersOf(orders);
  expect(others).toEqual([]);
  expect(named).toMatchObject({ at: 30, units: 10_000 });
  expect(named?.followed).toBeLessThan(50);
  expect(withoutOutliers(orders, outliersOf(orders)).at(-1)).toBe(named?.followed);
});

test('one great order does not hide behind another', () => {
  expect(outliersOf([...repeated([1, 2, 1, 3, 2], 6), 9_000, 10_000]).map(({ units }) => units)).toEqual([
    10_000, 9_000,
  ]);
});

test('a demand that always varies widely has no outliers, and few sales name none', () => {
  expect(outliersOf(repeated([1, 40, 3, 12, 90, 2, 25], 5))).toEqual([]);
  expect(outliersOf([1, 1, 500])).toEqual([]);
});

test('six weeks without a sale of what sells every other day are a stock-out, labelled as inferred', () => {
  const days = [...repeated([2, 0], 30), ...repeated([0], 42), ...repeated([2, 0], 30)];
  expect(inferredOuts(days)).toEqual([{ from: 59, to: 101, known: 'inferred' }]);
});

test('a pause that chance explains, and the days after the last sale, are never inferred', () => {
  expect(inferredOuts(repeated([1, 0, 0, 0, 0, 0, 0, 0], 20))).toEqual([]);
  expect(inferredOuts([...repeated([2, 0], 30), ...repeated([0], 90)])).toEqual([]);
});

test('a size that was hardly in stock is known from its style and share', () => {
  const style = { stylePerDay: 10, share: 0.2 };
  expect(shrunkPerDay({ units: 0, days: 0, ...style })).toBe(2);
  expect(shrunkPerDay({ units: 28, days: 28, ...style })).toBe(1.5);
  expect(shrunkPerDay({ units: 3650, days: 3650, ...style })).toBeCloseTo(1, 1);
  expect(shrunkPerDay({ units: NaN, days: 10, ...style })).toBe(0);
});

test('a December of three times the year shows in the season, less where weeks are thin', () => {
  const year = (usual: number): number[] =>
    Array.from({ length: 53 }, (_, week) => (week >= 48 ? 3 * usual : usual));
  const [thick, thin] = [seasonIndexOf(year(1000)), seasonIndexOf(year(2))];
  for (const index of [thick, thin])
    expect(index.reduce((sum, week) => sum + week, 0) / 53).toBeCloseTo(1, 10);
  expect((thick[50] ?? 0) / (thick[10] ?? 1)).toBeCloseTo(3, 0);
  expect((thin[50] ?? 0) / (thin[10] ?? 1)).toBeLessThan(1.5);
});

test('half a year is no season', () => {
  expect(new Set(seasonIndexOf(Array.from({ length: 26 }, (_, week) => week)))).toEqual(new Set([1]));
});
