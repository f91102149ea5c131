import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weeksOf } from '~/stock-guard/position/weeks';
import { totalWeeks, writtenWeeks } from '~/stock-guard/sheet/sheet-weeks';

const today = '2026-11-25';
const terms = { leadDays: 21, orderCoverDays: 30, safetyStock: 40 };
const sheet = (available: number, perDay: number, safetyStock = 40) =>
  writtenWeeks(weeksOf({ available, arrivals: [], expected: () => perDay, today }, 13), {
    ...terms,
    safetyStock,
  });

test('weeks that end below the safety stock, without stock, or with far too much are marked', () => {
  expect(
    sheet(118, 5)
      .map(({ mark }) => mark)
      .slice(0, 5),
  ).toEqual(['fine', 'fine', 'under', 'out', 'out']);
  // 111 days are lead time, order cover and two months.
  expect(sheet(5 * 5 + 5 * 112, 5)[0]?.mark).toBe('over');
  expect(sheet(5 * 5 + 5 * 111, 5)[0]?.mark).toBe('fine');
  expect(sheet(10, 0, 0)[0]).toMatchObject({ cover: null, mark: 'over' });
});

test('what is written adds up: opening + arrivals − expected + not met = closing, and closing opens the next week', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -30, max: 900 }),
      fc.double({ min: 0, max: 20, noNaN: true }),
      (available, perDay) => {
        const weeks = sheet(available, perDay);
        for (const { opening, arriving, expected, missed, closing } of weeks)
          expect(opening + arriving - expected + missed).toBeCloseTo(closing, 9);
        expect(weeks.slice(1).map(({ opening }) => opening)).toEqual(
          weeks.slice(0, -1).map(({ closing }) => closing),
        );
        for (const { expected } of weeks.slice(1)) expect(Math.abs(expected - 7 * perDay)).toBeLessThan(0.21);
      },
    ),
  );
});

test('all sizes together are out as soon as one of them is, however much the others have', () => {
  const sizes = [{ weeks: sheet(1000, 5) }, { weeks: sheet(0, 1) }];
  const [first] = totalWeeks(sizes, () => 6);
  expect(first).toMatchObject({ opening: 1000, expected: 30, missed: 5, closing: 975, mark: 'out' });
  expect(first?.sizes).toEqual({ out: 1, under: 0, over: 1, fine: 0 });
  expect(first?.cover).toBeCloseTo(975 / 6 / 7, 1);
  expect(totalWeeks([], () => 0)).toEqual([]);
});
