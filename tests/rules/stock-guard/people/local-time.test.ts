import { expect, test } from 'vitest';
import { dayIn } from '~/stock-guard/day';
import { isTimeZone, minuteOfDay, nextHour, nextMinute } from '~/stock-guard/people/local-time';

const at = (moment: string): Date => new Date(moment);
const threeFrom = (timeZone: string, hour: number, start: string): string[] => {
  const first = nextHour(timeZone, hour, at(start));
  const second = nextHour(timeZone, hour, first);
  return [first, second, nextHour(timeZone, hour, second)].map((moment) => moment.toISOString());
};

test('the hour comes once a day in a zone that is three quarters of an hour off', () => {
  expect(threeFrom('Asia/Kathmandu', 8, '2026-11-25T02:15:00Z')).toEqual([
    '2026-11-26T02:15:00.000Z',
    '2026-11-27T02:15:00.000Z',
    '2026-11-28T02:15:00.000Z',
  ]);
  expect(minuteOfDay('Asia/Kathmandu', at('2026-11-25T18:14:00Z'))).toBe(23 * 60 + 59);
  expect(dayIn('Asia/Kathmandu', at('2026-11-25T18:15:00Z'))).toBe('2026-11-26');
});

test('eight in the morning stays eight when Auckland puts its clocks on and back', () => {
  expect(threeFrom('Pacific/Auckland', 8, '2026-09-25T21:00:00Z')).toEqual([
    '2026-09-26T19:00:00.000Z',
    '2026-09-27T19:00:00.000Z',
    '2026-09-28T19:00:00.000Z',
  ]);
  expect(threeFrom('Pacific/Auckland', 8, '2026-04-03T20:00:00Z')).toEqual([
    '2026-04-04T20:00:00.000Z',
    '2026-04-05T20:00:00.000Z',
    '2026-04-06T20:00:00.000Z',
  ]);
});

test('an hour that the clocks skip comes at the end of the gap, and the next day as ever', () => {
  expect(threeFrom('Europe/Oslo', 2, '2026-03-28T12:00:00Z')).toEqual([
    '2026-03-29T01:00:00.000Z',
    '2026-03-30T00:00:00.000Z',
    '2026-03-31T00:00:00.000Z',
  ]);
});

test('an hour that comes twice counts once', () => {
  expect(threeFrom('Europe/Oslo', 2, '2026-10-24T12:00:00Z')).toEqual([
    '2026-10-25T00:00:00.000Z',
    '2026-10-26T01:00:00.000Z',
    '2026-10-27T01:00:00.000Z',
  ]);
});

test('midnight that does not exist begins the day an hour later', () => {
  // Beirut put its clocks on at midnight.
  expect(nextHour('Asia/Beirut', 0, at('2026-03-28T12:00:00Z')).toISOString()).toBe(
    '2026-03-28T22:00:00.000Z',
  );
});

test('a half-hour gap moves the hour by half an hour', () => {
  expect(nextHour('Australia/Lord_Howe', 2, at('2026-10-03T00:00:00Z')).toISOString()).toBe(
    '2026-10-03T15:30:00.000Z',
  );
});

test('a minute of the doubled hour comes twice', () => {
  const first = nextMinute('Europe/Oslo', 150, at('2026-10-24T22:00:00Z'));
  expect(first.toISOString()).toBe('2026-10-25T00:30:00.000Z');
  expect(nextMinute('Europe/Oslo', 150, first).toISOString()).toBe('2026-10-25T01:30:00.000Z');
});

test('every hour of a year comes once a day, in every kind of zone', () => {
  for (const timeZone of ['Europe/Oslo', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Auckland', 'UTC']) {
    const days = new Set<string>();
    let moment = at('2026-01-01T12:00:00Z');
    for (let day = 0; day < 365; day += 1) {
      moment = nextHour(timeZone, 2, moment);
      days.add(dayIn(timeZone, moment));
    }
    expect(days.size).toBe(365);
  }
});

test('a zone that nobody knows is none', () => {
  expect(['Europe/Oslo', 'UTC', 'Atlantis/Harbour', '', 'Europe/Oslo\r\n'].map(isTimeZone)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
