import { expect, test } from 'vitest';
import { fullReadingDue } from '~/catalogue/full-reading-due';

const asOf = new Date('2026-11-25T10:00:00Z');
const hoursAgo = (hours: number) => new Date(asOf.getTime() - hours * 60 * 60_000);
const counts = { products: 900, variants: 6000 };
const fewer = { products: 899, variants: 5990 };

test('equal counts need no full reading within the day', () => {
  const facts = { atShopify: counts, inMirror: counts, lastFullReading: hoursAgo(23) };
  expect(fullReadingDue(facts, asOf)).toBe('not-due');
});

test('a day after the last one it is due, and where there was none', () => {
  const facts = { atShopify: counts, inMirror: counts };
  expect(fullReadingDue({ ...facts, lastFullReading: hoursAgo(24) }, asOf)).toBe('once-a-day');
  expect(fullReadingDue({ ...facts, lastFullReading: null }, asOf)).toBe('once-a-day');
});

test('counts that differ ask for one, but not every quarter of an hour', () => {
  const facts = { atShopify: fewer, inMirror: counts };
  expect(fullReadingDue({ ...facts, lastFullReading: hoursAgo(2) }, asOf)).toBe('counts-differ');
  expect(fullReadingDue({ ...facts, lastFullReading: hoursAgo(0.5) }, asOf)).toBe('not-due');
});
