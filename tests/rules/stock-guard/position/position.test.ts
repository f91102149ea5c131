import { expect, test } from 'vitest';
import { dayAfter, dayIn, daysBetween, mondayOf } from '~/stock-guard/day';
import { positionOf } from '~/stock-guard/position/position';

const today = '2026-11-25';
const arrival = (units: number, on: string | null) => ({
  units,
  on,
  source: 'transfer' as const,
  name: '#T1',
});

test('the position counts what arrives by the end of lead and review time, and nothing without a date', () => {
  const arrivals = [
    arrival(10, today),
    arrival(20, '2026-12-23'),
    arrival(40, '2026-12-24'),
    arrival(80, null),
    arrival(160, '2026-11-24'),
  ];
  expect(positionOf({ available: 5, arrivals, leadDays: 21, reviewDays: 7, today })).toEqual({
    position: 35,
    inTime: 30,
    late: 40,
    undated: 240,
  });
});

test('what is oversold is owed by the position too', () => {
  expect(positionOf({ available: -7, arrivals: [], leadDays: 21, reviewDays: 0, today }).position).toBe(-7);
});

test('a moment belongs to the day that the shop’s wall shows', () => {
  const moment = new Date('2026-11-24T18:20:00Z');
  expect(dayIn('Asia/Kathmandu', moment)).toBe('2026-11-25');
  expect(dayIn('Asia/Kathmandu', new Date('2026-11-24T18:14:00Z'))).toBe('2026-11-24');
  expect(dayIn('Pacific/Auckland', new Date('2026-11-24T11:00:00Z'))).toBe('2026-11-25');
  expect(dayIn('America/Los_Angeles', new Date('2026-11-25T07:59:00Z'))).toBe('2026-11-24');
  expect(dayIn('Atlantis/Deep', moment)).toBe('2026-11-24');
});

test.each(['2026-03-29', '2026-10-25', '2026-09-27', '2026-04-05'])(
  'the day after %s is the next one, however long the clocks made it',
  (edge) => {
    expect(daysBetween(edge, dayAfter(edge, 1))).toBe(1);
    expect(dayAfter(dayAfter(edge, 1), -1)).toBe(edge);
  },
);

test('a week begins on Monday', () => {
  expect(mondayOf('2026-11-25')).toBe('2026-11-23');
  expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
});
