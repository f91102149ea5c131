import { expect, test } from 'vitest';
import { firstReading } from '~/catalogue/first-reading';

const NOON = new Date('2026-11-25T12:00:00Z');
const before = (minutes: number) => new Date(NOON.getTime() - minutes * 60_000);

test('the first reading begins at once', () => {
  expect(firstReading([], NOON)).toBe('begins');
});

test('after each failure the next one waits twice as long', () => {
  expect(firstReading([before(0.9)], NOON)).toBe('waits');
  expect(firstReading([before(1)], NOON)).toBe('begins');
  expect(firstReading([before(8), before(3.9), before(10)], NOON)).toBe('waits');
  expect(firstReading([before(8), before(4), before(10)], NOON)).toBe('begins');
});

test('after many failures it is tried once an hour', () => {
  const many = Array.from({ length: 40 }, (_, at) => before(59 + at));
  expect(firstReading(many, NOON)).toBe('waits');
  expect(firstReading(many, new Date(NOON.getTime() + 60_000))).toBe('begins');
});
