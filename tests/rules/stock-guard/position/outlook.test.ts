import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Arrival } from '~/stock-guard/position/arrivals';
import { dayAfter } from '~/stock-guard/day';
import { outlookOf, type OutlookFacts } from '~/stock-guard/position/outlook';
import { walk, endsWithout } from '~/stock-guard/position/walk';

const today = '2026-11-25';
const terms = { leadDays: 21, reviewDays: 0, orderCoverDays: 30, pack: 1, moq: 1 };

const facts = (given: Partial<OutlookFacts>): OutlookFacts => ({
  available: 118,
  arrivals: [],
  expected: () => 5,
  today,
  terms,
  safetyStock: 0,
  phasingOutOn: null,
  ...given,
});

const shipment = (units: number, on: string | null): Arrival => ({
  units,
  on,
  source: 'shipment',
  name: '#S1',
});

test('118 at 5 a day from 25 November run out on 18 December: with 21 days to wait, order by 27 November', () => {
  const { stockOutOn, orderBy, orderToday, daysOfCover, pace } = outlookOf(facts({}));
  expect({ stockOutOn, orderBy, orderToday, daysOfCover, pace }).toEqual({
    stockOutOn: '2026-12-18',
    orderBy: '2026-11-27',
    orderToday: false,
    daysOfCover: 23,
    pace: 5,
  });
});

test('what is sold out since Tuesday and arrives on 9 December is 15 days without', () => {
  const outlook = outlookOf(
    facts({
      available: 0,
      expected: () => 0.9,
      arrivals: [shipment(12, '2026-12-09')],
      outSince: '2026-11-24',
    }),
  );
  expect(outlook.gap).toEqual({ from: '2026-11-24', until: '2026-12-09', days: 15 });
  expect(outlook.missed).toEqual({ low: 8, high: 14 });
  expect(outlook.nextArrival).toEqual({ on: '2026-12-09', units: 12 });
});

test('a gap that an arrival ends before an order could come is not a reason to order today', () => {
  const covered = outlookOf(facts({ available: 0, arrivals: [shipment(400, '2026-12-09')] }));
  expect(covered).toMatchObject({ stockOutOn: today, orderToday: false, orderBy: '2027-02-05' });
  expect(dayAfter('2027-02-05', 21)).toBe('2027-02-26');
  expect(outlookOf(facts({ available: 0 }))).toMatchObject({ orderToday: true, orderBy: today });
});

test('a gap without an end claims neither days nor missed sales', () => {
  expect(outlookOf(facts({ available: 10 }))).toMatchObject({
    gap: { from: '2026-11-26', until: null, days: null },
    missed: null,
  });
});

test('what arrives without a date, or should have come already, prevents no stock-out but need not be ordered again', () => {
  const outlook = outlookOf(
    facts({ available: 10, arrivals: [shipment(500, null), shipment(40, '2026-11-20')] }),
  );
  expect(outlook).toMatchObject({
    stockOutOn: '2026-11-26',
    undated: 540,
    overdue: 40,
    nextArrival: null,
    unitsToOrder: 0,
    orderToday: false,
  });
});

test('an order covers lead time and order cover, in packs, never below the supplier’s minimum', () => {
  const ordered = (given: Partial<OutlookFacts>) => outlookOf(facts(given)).unitsToOrder;
  expect(ordered({ safetyStock: 20 })).toBe(5 * 51 + 20 - 118);
  expect(ordered({ safetyStock: 20, terms: { ...terms, pack: 12 } })).toBe(168);
  expect(ordered({ terms: { ...terms, moq: 300 } })).toBe(300);
  expect(ordered({ available: 1000 })).toBe(0);
});

test('an order brings the position above the reorder point, also where a minimum set it', () => {
  const slow = { available: 10, expected: () => 0.1 };
  expect(outlookOf(facts({ ...slow })).unitsToOrder).toBe(0);
  expect(outlookOf(facts({ ...slow, reorderPoint: 20 })).unitsToOrder).toBe(11);
});

test('an icon that is phasing out orders nothing that would come after its last day', () => {
  const ordered = (phasingOutOn: string) => outlookOf(facts({ phasingOutOn }));
  expect(ordered('2026-12-10')).toMatchObject({ stockOutOn: null, orderBy: null, unitsToOrder: 0 });
  expect(ordered('2026-12-30').unitsToOrder).toBe(35 * 5 - 118);
});

test('over-covered is two months more than an order would aim at, and nothing that sells nothing', () => {
  expect(outlookOf(facts({ available: 555 })).overCovered).toBe(false);
  expect(outlookOf(facts({ available: 556 })).overCovered).toBe(true);
  expect(outlookOf(facts({ available: 556, expected: () => 0 })).overCovered).toBe(false);
});

test('one unit and ten thousand, no lead time and a year of it are all answered', () => {
  expect(outlookOf(facts({ available: 1 })).stockOutOn).toBe(today);
  expect(outlookOf(facts({ available: 10_000 }))).toMatchObject({ stockOutOn: null, orderBy: null });
  expect(outlookOf(facts({ terms: { ...terms, leadDays: 0 } })).orderBy).toBe('2026-12-18');
  expect(outlookOf(facts({ terms: { ...terms, leadDays: 365 } }))).toMatchObject({
    orderBy: today,
    orderToday: true,
    unitsToOrder: 5 * 395 - 118,
  });
});

test('a demand that is no number sells nothing instead of breaking the board', () => {
  expect(outlookOf(facts({ expected: () => Number.NaN })).stockOutOn).toBeNull();
  expect(outlookOf(facts({ available: -1_000_000 })).stockOutOn).toBe(today);
});

const anyArrivals = fc.array(
  fc.record({ units: fc.integer({ min: 1, max: 500 }), due: fc.option(fc.integer({ min: -20, max: 390 })) }),
  { maxLength: 6 },
);
const anyFacts = fc
  .record({
    available: fc.integer({ min: -50, max: 20_000 }),
    perDay: fc.double({ min: 0, max: 60, noNaN: true }),
    leadDays: fc.integer({ min: 0, max: 365 }),
    arrivals: anyArrivals,
  })
  .map(({ available, perDay, leadDays, arrivals }) =>
    facts({
      available,
      // A week's shape, so that days differ.
      expected: (day) => perDay * (1 + ((Date.parse(day) / 86_400_000) % 7) / 10),
      terms: { ...terms, leadDays },
      arrivals: arrivals.map(({ units, due }) => shipment(units, due === null ? null : dayAfter(today, due))),
    }),
  );

test('more stock never runs out earlier, and never asks for a larger order', () => {
  fc.assert(
    fc.property(anyFacts, fc.integer({ min: 1, max: 500 }), (given, more) => {
      const [less, richer] = [outlookOf(given), outlookOf({ ...given, available: given.available + more })];
      if (richer.stockOutOn !== null) expect((less.stockOutOn ?? '9999') <= richer.stockOutOn).toBe(true);
      expect(richer.unitsToOrder).toBeLessThanOrEqual(less.unitsToOrder);
    }),
  );
});

test('an order that comes in time prevents every stock-out that it can still reach', () => {
  fc.assert(
    fc.property(anyFacts, (given) => {
      const { orderBy } = outlookOf(given);
      const { leadDays } = given.terms;
      const reached = walk(given, 400).filter(({ day }) => day >= dayAfter(today, leadDays));
      const first = reached.find(endsWithout);
      expect(orderBy).toBe(first === undefined ? null : dayAfter(first.day, -leadDays));
      if (orderBy === null) return;
      expect(orderBy >= today).toBe(true);
      const arrives = dayAfter(orderBy, leadDays);
      const rescued = walk({ ...given, arrivals: [...given.arrivals, shipment(1_000_000, arrives)] }, 400);
      expect(rescued.filter(({ day }) => day >= dayAfter(today, leadDays)).some(endsWithout)).toBe(false);
    }),
  );
});

test('stock is neither made nor lost on the way: opening, arrivals and what was sold add up every day', () => {
  fc.assert(
    fc.property(anyFacts, (given) => {
      for (const { opening, arriving, expected, missed, closing } of walk(given, 400))
        expect(closing).toBeCloseTo(opening + arriving - (expected - missed), 6);
    }),
  );
});

test('a gap begins and ends where the whole walk does, though the outlook stops looking once all is settled', () => {
  fc.assert(
    fc.property(anyFacts, (given) => {
      const { gap, stockOutOn } = outlookOf(given);
      const days = walk(given, 400);
      const out = days.findIndex(endsWithout);
      expect(stockOutOn).toBe(days[out]?.day ?? null);
      const back = days.slice(Math.max(0, out)).find((day) => !endsWithout(day));
      expect(gap?.until ?? null).toBe(out < 0 ? null : (back?.day ?? null));
    }),
  );
});
