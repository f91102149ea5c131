import { expect, test } from 'vitest';
import { fullReadingDue } from '~/catalogue/full-reading-due';

const asOf = new Date('2026-11-25T10:00:00Z');
const hoursAgo = (hours: number) => new Date(asOf.getTime() - hours * 60 * 60_000);
const counts = { products: 900, variants: 6000 };
const fewer = { products: 899, variants: 5990 };

test('equal counts need no full reading within the week', () => {
  const facts = { atShopify: counts, inMirror: counts, lastFullReading: hoursAgo(7 * 24 - 1) };
  expect(fullReadingDue(facts, asOf)).toBe('not-due');
});

test('a week after the last one it is due, and where there was none', () => {
  const facts = { atShopify: counts, inMirror: counts };
  expect(fullReadingDue({ ...facts, lastFullReading: hoursAgo(7 * 24) }, asOf)).toBe('once-a-week');
  expect(fullReadingDue({ ...facts, lastFullReading: null }, asOf)).toBe('once-a-week');
});

test('counts that differ ask for one, but not every quarter of an hour', () => {
  const facts = { atShopify: fewer, inMirror: counts };
  expect(fullReadingDue({ ...facts, lastFullReading: hoursAgo(2) }, asOf)).toBe('counts-differ');
  expect(fullReadingDue({ ...facts, lastFullReading: hoursAgo(0.5) }, asOf)).toBe('not-due');
});
