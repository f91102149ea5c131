import fc from 'fast-check';
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

test('the same figures for a rare demand ask for more: its level may be wrong by half', () => {
  const steady = reorderPointOf(KNIT, FROM_PORTO);
  const rare = reorderPointOf({ ...KNIT, method: 'tsb' }, FROM_PORTO);
  expect(rare.deviation).toBeCloseTo(Math.hypot(27.5, 52.5), 10);
  expect(rare.reorderPoint).toBeGreaterThan(steady.reorderPoint);
});

test('a season ahead that doubles demand doubles what is expected to be sold', () => {
  expect(reorderPointOf(KNIT, { ...FROM_PORTO, ahead: () => 2 }).mean).toBe(210);
});

test('the empirical quantile is what nine of ten past windows stayed within', () => {
  const counted = Array.from({ length: 100 }, (_, day) => (day % 10 === 0 ? 10 : 0));
  const demand = { perDay: 1, deviation: 3, method: 'quantile', counted } as const;
  const terms = { leadDays: 15, leadSpreadDays: 0, reviewDays: 0, serviceLevel: 0.9 };
  expect(reorderPointOf(demand, terms).reorderPoint).toBe(20);
});

const demand = fc.record({
  perDay: fc.double({ min: 0, max: 500, noNaN: true }),
  deviation: fc.double({ min: 0, max: 500, noNaN: true }),
  method: fc.constantFrom('smoothing' as const, 'tsb' as const),
  counted: fc.constant([]),
});
const terms = fc.record({
  leadDays: fc.nat(365),
  leadSpreadDays: fc.nat(30),
  reviewDays: fc.nat(30),
  serviceLevel: fc.double({ min: 0.5, max: 0.999, noNaN: true }),
});

test('a longer wait, a longer review or a higher promise never asks for less', () => {
  fc.assert(
    fc.property(
      demand,
      terms,
      fc.nat(60),
      fc.double({ min: 0, max: 0.4, noNaN: true }),
      (known, wait, more, up) => {
        fc.pre(known.perDay * (wait.leadDays + wait.reviewDays) >= 5);
        const { reorderPoint } = reorderPointOf(known, wait);
        const raised = Math.min(0.9995, wait.serviceLevel + up);
        for (const changed of [
          { leadDays: wait.leadDays + more },
          { reviewDays: wait.reviewDays + more },
          { leadSpreadDays: wait.leadSpreadDays + more },
          { serviceLevel: raised },
        ])
          expect(reorderPointOf(known, { ...wait, ...changed }).reorderPoint).toBeGreaterThanOrEqual(
            reorderPoint,
          );
      },
    ),
  );
});

test('terms out of their senses still give a whole number of units that is not negative', () => {
  const odd = fc.constantFrom(NaN, Infinity, -Infinity, -5, 0, 10_000, 0.5);
  fc.assert(
    fc.property(demand, odd, odd, odd, odd, (known, leadDays, leadSpreadDays, reviewDays, serviceLevel) => {
      const { reorderPoint } = reorderPointOf(known, { leadDays, leadSpreadDays, reviewDays, serviceLevel });
      expect(Number.isSafeInteger(reorderPoint) && reorderPoint >= 0).toBe(true);
    }),
  );
});
