import { expect, test } from 'vitest';
import { courseOf, episodesOf } from '../../../tools/replay/episodes';
import { demandsOf } from '../../../tools/replay/decisions';
import { fillingOf } from '../../../tools/replay/filling';
import { replayed, WARM_UP } from '../../../tools/replay/protocol';
import { replaySku } from '../../../tools/replay/replay-sku';
import { added, figuresOf, judged, tallyOf } from '../../../tools/replay/tally';
import { demandOf } from '~/stock-guard/demand/forecast';

const DAYS = 374;
const steady = Array.from({ length: DAYS }, () => 2);
const points = (reorderPoint: number): number[] => Array.from({ length: DAYS - WARM_UP }, () => reorderPoint);

test('stock that sells two a day warns at its reorder point and is out when the last is sold', () => {
  const course = courseOf({ start: 130, openingStock: 100 }, steady, points(40));
  expect(course).toEqual({ firstAlert: 160, stockOut: 179, flaps: 0 });
});

test('an alert that clears while the stock lasts and comes back is a flap', () => {
  const fallen = points(40).map((point, after) => (after >= 43 && after < 53 ? 5 : point));
  const course = courseOf({ start: 130, openingStock: 100 }, steady, fallen);
  expect(course).toEqual({ firstAlert: 160, stockOut: 179, flaps: 1 });
});

test('a forecast that dips for less than a week clears nothing', () => {
  const fallen = points(40).map((point, after) => (after >= 43 && after < 49 ? 5 : point));
  expect(courseOf({ start: 130, openingStock: 100 }, steady, fallen).flaps).toBe(0);
});

test('an alert is right from one to three lead times ahead', () => {
  const ahead = (days: number) => judged({ firstAlert: 200, stockOut: 200 + days, flaps: 0 }, 14);
  expect([13, 14, 42, 43].map(ahead)).toEqual(['late', 'right', 'right', 'early']);
  expect(judged({ firstAlert: 200, stockOut: null, flaps: 0 }, 14)).toBe('early');
  expect(judged({ firstAlert: null, stockOut: 200, flaps: 0 }, 14)).toBe('none');
});

test('recall counts stock-outs, precision counts alerts', () => {
  const course = (firstAlert: number | null, stockOut: number | null) => ({ firstAlert, stockOut, flaps: 1 });
  const courses = [course(130, 150), course(130, 250), course(130, 135), course(null, 140)];
  const figures = figuresOf(tallyOf(courses, { sold: 80, demanded: 100, stockDays: 40 }, 14));
  expect(figures).toEqual({ recall: 0.5, precision: 1 / 3, flapsPer100: 100, fill: 0.8, stockDays: 40 });
  expect(figuresOf(added([])).recall).toBeNull();
});

test('orders arrive after the lead time, and what cannot be sold is lost', () => {
  const none = fillingOf(steady, points(-1), 14, 2);
  expect(none).toMatchObject({ sold: 56, demanded: 2 * (DAYS - WARM_UP) });
  expect(fillingOf(steady, points(28), 14, 2)).toMatchObject({ sold: none.demanded });
});

test('a decision never knows the sales of its own day or of a later one', () => {
  const changed = steady.map((units, day) => (day >= 200 ? 900 : units));
  const known = demandsOf(steady, demandOf).slice(0, 200 - WARM_UP + 1);
  expect(demandsOf(changed, demandOf).slice(0, 200 - WARM_UP + 1)).toEqual(known);
});

test('episodes begin in each quarter of the hundred days, with 20 to 60 days of stock, the same every time', () => {
  const episodes = episodesOf('KNIT-ECRU-M', 3);
  expect(episodes).toEqual(episodesOf('KNIT-ECRU-M', 3));
  expect(episodes.map(({ start }) => Math.floor((start - WARM_UP) / 25))).toEqual([0, 1, 2, 3]);
  const quarters = episodes.map(({ openingStock }) => Math.floor((openingStock / 3 - 20) / 10));
  expect(quarters.toSorted((one, other) => one - other)).toEqual([0, 1, 2, 3]);
  expect(episodesOf('BOOT-41', 3)).not.toEqual(episodes);
});

test('what sells too rarely is not judged, and no day counts for more than a thousand', () => {
  expect(replayed(steady.map((units, day) => (day % 20 === 0 ? units : 0)))).toBeNull();
  expect(replayed(steady.map((units, day) => (day > 200 ? units : 0)))).toBeNull();
  expect(replayed([...steady, 5000])?.at(-1)).toBe(1000);
});

test('steady sales are foreseen in time, every one, and never out of stock', () => {
  const { class: shape, tallies } = replaySku('KNIT-ECRU-M', steady, [14], demandOf);
  expect(shape).toBe('smooth');
  expect(figuresOf(added(tallies))).toMatchObject({ recall: 1, precision: 1, flapsPer100: 0, fill: 1 });
});
