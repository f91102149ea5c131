import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter } from '~/stock-guard/day';
import { walk } from '~/stock-guard/position/walk';
import { coverWeeks, weeksOf, weeksToShow } from '~/stock-guard/position/weeks';

const wednesday = '2026-11-25';
const ahead = { available: 118, arrivals: [], expected: () => 5, today: wednesday };

test('weeks run from Monday to Sunday; the first is what is left of this one', () => {
  const [first, second, third] = weeksOf(ahead, 3);
  expect(first).toMatchObject({
    from: '2026-11-25',
    to: '2026-11-29',
    opening: 118,
    expected: 25,
    closing: 93,
  });
  expect(second).toMatchObject({ from: '2026-11-30', to: '2026-12-06', opening: 93, closing: 58 });
  expect(third?.cover).toBeCloseTo(23 / 35);
  expect(weeksOf({ ...ahead, today: '2026-11-29' }, 2).map(({ from }) => from)).toEqual([
    '2026-11-29',
    '2026-11-30',
  ]);
});

test('the sheet shows a quarter at least, and as many weeks as an order takes to come', () => {
  expect([0, 21, 84, 90, 365].map(weeksToShow)).toEqual([13, 13, 13, 14, 54]);
});

test('a stock of none covers nothing, and one that outlasts a year is not counted out', () => {
  expect(coverWeeks(0, wednesday, () => 5)).toBe(0);
  expect(coverWeeks(-3, wednesday, () => 5)).toBe(0);
  expect(coverWeeks(70, wednesday, () => 5)).toBe(2);
  expect(coverWeeks(10_000, wednesday, () => 5)).toBeNull();
});

test('the weeks are the days of the walk, added up', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -20, max: 2_000 }),
      fc.double({ min: 0, max: 30, noNaN: true }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 6 }),
      (available, perDay, due, weekday) => {
        const today = dayAfter(wednesday, weekday);
        const arrivals = [{ units: 40, on: dayAfter(today, due), source: 'transfer' as const, name: '#T1' }];
        const given = { available, arrivals, expected: () => perDay, today };
        const weeks = weeksOf(given, 13);
        for (const { to, closing } of weeks)
          expect(closing).toBe(walk(given, 100).find(({ day }) => day === to)?.closing);
        for (const { opening, arriving, expected, missed, closing } of weeks)
          expect(closing).toBeCloseTo(opening + arriving - expected + missed, 6);
        expect(weeks.slice(1).map(({ opening }) => opening)).toEqual(
          weeks.slice(0, -1).map(({ closing }) => closing),
        );
      },
    ),
  );
});
