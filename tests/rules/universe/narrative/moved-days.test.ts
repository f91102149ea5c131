import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween, firstDayOf, lastDayOf } from '~/universe/narrative/days';
import { movedDays, quartersOf, resized, shifted } from '~/universe/narrative/moved-days';

const weekday = (day: string): number => new Date(day).getUTCDay();
const inYear = (year: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 364 }))
    .map((pair) => pair.sort((one, other) => one - other))
    .map((pair) => pair.map((at) => new Date(Date.UTC(year, 0, 1 + at)).toISOString().slice(0, 10)))
    .map(([from, to]) => ({ from: from ?? '', to: to ?? '' }));

test('a chapter copied by weekday begins on the same weekday and lasts as long', () => {
  expect(movedDays({ from: '2026-11-23', to: '2026-11-29' }, 2027, 'weekday')).toEqual({
    from: '2027-11-22',
    to: '2027-11-28',
  });
  fc.assert(
    fc.property(inYear(2026), (days) => {
      const moved = movedDays(days, 2027, 'weekday');
      const whole = moved.from > firstDayOf(2027) && moved.to < lastDayOf(2027);
      if (!whole) return;
      expect(weekday(moved.from)).toBe(weekday(days.from));
      expect(daysBetween(moved.from, moved.to)).toBe(daysBetween(days.from, days.to));
    }),
  );
});

test('a chapter copied by date keeps its dates; a leap day becomes the 28th', () => {
  const copied = movedDays({ from: '2028-02-29', to: '2028-12-31' }, 2029, 'date');
  expect(copied).toEqual({ from: '2029-02-28', to: '2029-12-31' });
});

test('whatever is copied, moved or stretched stays in its year and never ends before it begins', () => {
  const fits = (year: number, { from, to }: { from: string; to: string }) =>
    from >= firstDayOf(year) && to <= lastDayOf(year) && from <= to;
  fc.assert(
    fc.property(
      inYear(2026),
      fc.integer({ min: -800, max: 800 }),
      fc.integer({ min: 2010, max: 2040 }),
      (days, by, year) => {
        expect(fits(year, movedDays(days, year, 'weekday'))).toBe(true);
        expect(fits(year, movedDays(days, year, 'date'))).toBe(true);
        expect(fits(2026, shifted(days, by))).toBe(true);
        expect(fits(2026, resized(days, 'from', by))).toBe(true);
        expect(fits(2026, resized(days, 'to', by))).toBe(true);
      },
    ),
  );
});

test('a moved chapter lasts as long as before', () => {
  expect(shifted({ from: '2026-12-01', to: '2026-12-24' }, 2)).toEqual({
    from: '2026-12-03',
    to: '2026-12-26',
  });
  expect(shifted({ from: '2026-12-01', to: '2026-12-24' }, 30)).toEqual({
    from: '2026-12-08',
    to: '2026-12-31',
  });
});

test('the quarters of a year follow each other without a gap', () => {
  expect(quartersOf(2028)).toEqual([
    { from: '2028-01-01', to: '2028-03-31' },
    { from: '2028-04-01', to: '2028-06-30' },
    { from: '2028-07-01', to: '2028-09-30' },
    { from: '2028-10-01', to: '2028-12-31' },
  ]);
});
