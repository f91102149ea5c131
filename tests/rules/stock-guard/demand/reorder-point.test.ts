import { expect, test } from 'vitest';
import { countQuantile } from '~/stock-guard/demand/negative-binomial';
import { normalQuantile } from '~/stock-guard/demand/normal';
import { reorderPointOf } from '~/stock-guard/demand/reorder-point';

const KNIT = { perDay: 5, deviation: 2.5, method: 'smoothing', counted: [] } as const;
const FROM_PORTO = { leadDays: 21, leadSpreadDays: 5, reviewDays: 0, serviceLevel: 0.98 };

test('five a day, three weeks that may be five days off, at 98%: order at 162', () => {
  const point = reorderPointOf(KNIT, FROM_PORTO);
  expect(point.mean).toBe(105);
  expect(point.deviation).toBeCloseTo(27.5, 10);
  expect(Math.ceil(point.safetyStock)).toBe(57);
  expect(point.reorderPoint).toBe(162);
});

test('whoever ignores that the lead time varies keeps 24 units instead of 57', () => {
  const point = reorderPointOf(KNIT, { ...FROM_PORTO, leadSpreadDays: 0 });
  expect(Math.ceil(point.safetyStock)).toBe(24);
});

test('few units are counted, not measured: mean 4, variance 9, 98% is 12', () => {
  expect(countQuantile(4, 9, 0.98)).toBe(12);
});

test('z of 98% is 2.0537, and the normal is the same on both sides', () => {
  expect(normalQuantile(0.98)).toBeCloseTo(2.0537489, 6);
  expect(normalQuantile(0.02)).toBeCloseTo(-2.0537489, 6);
  expect(normalQuantile(0.5)).toBe(0);
});
