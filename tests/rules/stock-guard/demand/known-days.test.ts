import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closingStock } from '~/stock-guard/demand/closing-stock';
import { daysThatCount } from '~/stock-guard/demand/days-that-count';
import { onlineShares } from '~/stock-guard/demand/online-shares';
import { poolsOf, soldInPool, type Sold } from '~/stock-guard/demand/sold';
import { dayAfter, daysBetween } from '~/stock-guard/day';
import { mondayOfWeek, weekOfYear } from '~/stock-guard/demand/week-of-year';

const LOCATIONS = [
  { id: '1', online: true },
  { id: '2', online: true },
  { id: '3', online: false },
];
const [ONLINE] = poolsOf(LOCATIONS);

test.each([
  ['2026-01-01', 0],
  ['2025-12-29', 0],
  ['2026-01-04', 0],
  ['2026-01-05', 1],
  ['2026-12-31', 52],
  ['2027-01-03', 52],
  ['2027-01-04', 0],
  ['2024-12-30', 0],
])('%s lies in week %i of its ISO year', (day, week) => {
  expect(weekOfYear(day)).toBe(week);
});

test('the Monday of a day’s own week is at most six days before it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 5000 }), (offset) => {
      const day = dayAfter('2026-06-15', offset);
      const monday = mondayOfWeek(day, weekOfYear(day));
      expect(daysBetween(monday, day)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(monday, day)).toBeLessThan(7);
      expect(weekOfYear(monday)).toBe(weekOfYear(day));
    }),
  );
});

const asked = (over: Partial<Parameters<typeof daysThatCount>[0]>) => ({
  from: '2026-11-01',
  units: [0, 0, 2, 0, 0, 1, 0],
  firstSale: 0,
  marked: [],
  closing: [5, 5, 5, 3, 0, 0, 0, 9],
  recordedFrom: 0,
  ...over,
});

test('a day is out when it began and ended without stock and sold nothing', () => {
  // The fourth day began with three and ended with none; the sixth sold what came and went within it.
  expect(daysThatCount(asked({}))).toEqual({
    days: [0, 0, 2, 0, null, 1, 0],
    excluded: [{ from: '2026-11-05', to: '2026-11-05', why: 'out' }],
  });
});

test('no day before the first recorded one is called out of stock', () => {
  expect(daysThatCount(asked({ recordedFrom: 4 })).excluded).toEqual([
    { from: '2026-11-05', to: '2026-11-05', why: 'out' },
  ]);
  expect(daysThatCount(asked({ recordedFrom: 6 })).excluded).toEqual([]);
});

test('days before the first sale say nothing, and nothing at all is known without a sale', () => {
  expect(daysThatCount(asked({ firstSale: 2 })).days).toEqual([null, null, 2, 0, null, 1, 0]);
  expect(daysThatCount(asked({ firstSale: null })).excluded).toEqual([
    { from: '2026-11-01', to: '2026-11-07', why: 'before-first-sale' },
  ]);
});

test('a promotion is named as one even where it sold out', () => {
  const marked = [
    { kind: 'promotion' as const, from: '2026-11-05', to: '2030-01-01', level: 'shop' as const, subject: '' },
  ];
  expect(daysThatCount(asked({ marked })).excluded).toEqual([
    { from: '2026-11-05', to: '2026-11-07', why: 'promotion' },
  ]);
});

test('whatever was sold, a day either counts or is named once with its reason', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 60, maxLength: 60 });
  fc.assert(
    fc.property(numbers, numbers, fc.nat(60), fc.nat(60), (units, stock, firstSale, recordedFrom) => {
      const closing = [0, ...stock];
      const { days, excluded } = daysThatCount(asked({ units, closing, firstSale, recordedFrom }));
      const named = excluded.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
      expect(days.filter((day) => day === null)).toHaveLength(named);
      for (const [at, day] of days.entries()) if (day !== null) expect(day).toBe(units[at]);
    }),
  );
});

test('closing stock of a pool adds its locations up, and a bundle has as many as its scarcest part', () => {
  const recorded = [
    { itemId: 'coat', locationId: '1', days: [-3, 1], available: [4, 2] },
    { itemId: 'coat', locationId: '2', days: [0, 2], available: [1, null] },
    { itemId: 'coat', locationId: '3', days: [0], available: [100] },
    { itemId: 'belt', locationId: '1', days: [0, 2], available: [3, 9] },
  ];
  const coat = { items: [{ itemId: 'coat', quantity: 1 }] };
  expect(closingStock(coat, ONLINE, recorded, 3)).toEqual([4, 5, 3, 2]);
  const set = { items: [...coat.items, { itemId: 'belt', quantity: 2 }] };
  expect(closingStock(set, ONLINE, recorded, 3)).toEqual([0, 1, 1, 2]);
  expect(closingStock({ items: [] }, ONLINE, recorded, 3)).toBeNull();
});

test('shares follow what left of late, else what stands there, else nothing but the number of locations', () => {
  const none = new Map<string, number>();
  const moved = new Map([
    ['1', 30],
    ['2', 10],
    ['3', 900],
  ]);
  expect(onlineShares({ movedAt: moved, stockedAt: none }, LOCATIONS)).toEqual(
    new Map([
      ['1', 0.75],
      ['2', 0.25],
    ]),
  );
  const oversold = new Map([
    ['1', -4],
    ['2', 6],
  ]);
  expect(onlineShares({ movedAt: none, stockedAt: oversold }, LOCATIONS)).toEqual(new Map([['2', 1]]));
  expect(onlineShares({ movedAt: none, stockedAt: none }, LOCATIONS).get('1')).toBe(0.5);
});

test('no sale is lost or counted twice, however it is split over locations', () => {
  const place = fc.constantFrom('1', '2', null);
  const units = fc.nat(50);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(place, units, fc.nat(6)), { maxLength: 20 }),
      fc.nat(100),
      (sales, weight) => {
        const all = sales.map(([locationId, sold, day]): Sold => ({
          ...{ locationId, how: locationId === null ? 'estimate' : 'fulfilment' },
          ...{ days: [day], units: [sold], wholesale: [0], returned: 0 },
        }));
        const movedAt = new Map([
          ['1', weight],
          ['2', 7],
        ]);
        const splitting = {
          ...{ days: 7, open: new Set(['1', '2', '3']), wholesaleCounts: true },
          shares: onlineShares({ movedAt, stockedAt: new Map() }, LOCATIONS),
        };
        const total = (pool: (typeof LOCATIONS)[number]['id']): number => {
          const of = poolsOf(LOCATIONS).find(({ id }) => id === pool) ?? ONLINE;
          return soldInPool(all, of, splitting).units.reduce((sum, sold) => sum + sold, 0);
        };
        const sold = sales.reduce((sum, [, one]) => sum + one, 0);
        expect(total('online')).toBeCloseTo(sold, 6);
        expect(total('1') + total('2')).toBeCloseTo(sold, 6);
      },
    ),
  );
});

test('what a closed warehouse sent is sent from the others; what a closed shop sold is gone', () => {
  const sold = (how: 'counter' | 'fulfilment'): Sold => ({
    ...{ locationId: '9', how, days: [0], units: [4], wholesale: [0], returned: 0 },
  });
  const splitting = {
    ...{ days: 1, open: new Set(['1', '2', '3']), wholesaleCounts: true },
    shares: new Map([['1', 1]]),
  };
  expect(soldInPool([sold('fulfilment')], ONLINE, splitting)).toMatchObject({
    units: [4],
    places: [{ locationId: '1', units: 4, how: 'estimate' }],
  });
  expect(soldInPool([sold('counter')], ONLINE, splitting)).toMatchObject({ units: [0], places: [] });
});
