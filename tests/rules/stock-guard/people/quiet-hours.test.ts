import { expect, test } from 'vitest';
import { tellableAt } from '~/stock-guard/people/quiet-hours';

const night = { from: 22 * 60, to: 7 * 60 };
const tellable = (moment: string, hours: { from: number; to: number } | null = night): string =>
  tellableAt(hours, 'Europe/Oslo', new Date(moment)).toISOString();

test('outside of quiet hours, and without any, it is now', () => {
  expect(tellable('2026-11-25T20:59:00Z')).toBe('2026-11-25T20:59:00.000Z');
  expect(tellable('2026-11-26T06:00:00Z')).toBe('2026-11-26T06:00:00.000Z');
  expect(tellable('2026-11-25T23:00:00Z', null)).toBe('2026-11-25T23:00:00.000Z');
  expect(tellable('2026-11-25T23:00:00Z', { from: 0, to: 0 })).toBe('2026-11-25T23:00:00.000Z');
});

test('over midnight they end in the morning, by the clock of that morning', () => {
  expect(tellable('2026-11-25T21:00:00Z')).toBe('2026-11-26T06:00:00.000Z');
  expect(tellable('2026-11-26T05:59:59Z')).toBe('2026-11-26T06:00:00.000Z');
  // The clocks go on in that night: 7:00 comes an hour earlier.
  expect(tellable('2026-03-28T21:30:00Z')).toBe('2026-03-29T05:00:00.000Z');
});

test('during the day they end on the same day', () => {
  expect(tellable('2026-11-25T11:30:00Z', { from: 12 * 60, to: 13 * 60 })).toBe('2026-11-25T12:00:00.000Z');
});

test('in the second of two equal hours they end in that hour, not a day later', () => {
  expect(tellable('2026-10-25T01:15:00Z', { from: 60, to: 150 })).toBe('2026-10-25T01:30:00.000Z');
});
