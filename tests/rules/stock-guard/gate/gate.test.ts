import { expect, test } from 'vitest';
import { dayAfter, daysBetween } from '~/stock-guard/day';
import { gateOf, sizeGate, type GateDays, type SizeAhead } from '~/stock-guard/gate/gate';
import type { Arrival } from '~/stock-guard/position/arrivals';
import { walk } from '~/stock-guard/position/walk';

const today = '2026-11-23';
const DECEMBER: GateDays = { from: '2026-12-01', to: '2026-12-24' };

const shipment = (units: number, on: string | null): Arrival => ({
  units,
  on,
  source: 'shipment',
  name: '#S1',
});

/** A size with so many pieces, of which so many sell a day. */
const size = (available: number, perDay: number, ...arrivals: Arrival[]): SizeAhead => ({
  days: walk({ available, arrivals, expected: () => perDay, today }, daysBetween(today, DECEMBER.to) + 1),
});

const gate = (...sizes: SizeAhead[]) =>
  gateOf(
    sizes.map((one) => sizeGate(one, DECEMBER)),
    DECEMBER,
    today,
  );

test('an icon whose sizes all last beyond the chapter is covered', () => {
  expect(gate(size(33, 1), size(200, 5))).toEqual({ state: 'covered' });
});

test('stock that ends on 18 December leaves it short of what is asked for to the chapter’s end', () => {
  // 26 days to 18 December, then 6 days of 5 are not there.
  expect(gate(size(26 * 5, 5), size(200, 1))).toEqual({
    state: 'short',
    units: 30,
    from: '2026-12-18',
    to: null,
  });
});

test('units that several sizes miss are added up, and only then rounded up', () => {
  expect(gate(size(31 * 0.3, 0.3), size(31 * 0.3, 0.3))).toMatchObject({ state: 'short', units: 1 });
  expect(gate(size(30 * 0.6, 0.6), size(30 * 0.6, 0.6))).toMatchObject({ state: 'short', units: 3 });
});

test('what is sold out until an arrival on 9 December is short until then', () => {
  expect(gate(size(0, 2, shipment(100, '2026-12-09')))).toEqual({
    state: 'short',
    units: 16,
    from: '2026-12-01',
    to: '2026-12-09',
  });
});

test('an arrival without a date, or one whose date has passed, mends nothing', () => {
  expect(gate(size(0, 2, shipment(100, null), shipment(100, '2026-11-20')))).toMatchObject({ to: null });
});

test('a gap before the chapter begins is not the chapter’s', () => {
  expect(gate(size(0, 2, shipment(100, '2026-11-30')))).toEqual({ state: 'covered' });
});

test('a shelf that ends a day empty is short by one at least, though nobody is expected to ask', () => {
  expect(gate(size(0, 0))).toEqual({ state: 'short', units: 1, from: '2026-12-01', to: null });
});

test('of a chapter under way only the days from today on matter', () => {
  const underway = { from: '2026-11-01', to: '2026-11-30' };
  const gates = [sizeGate(size(3, 1), underway)];
  expect(gateOf(gates, underway, today)).toEqual({
    state: 'short',
    units: 5,
    from: '2026-11-25',
    to: null,
  });
});

test('what is short is said, whatever is unknown beside it; what is unknown hides what is covered', () => {
  const unknown: SizeAhead = { because: 'no-demand' };
  expect(gate(unknown, size(0, 1))).toMatchObject({ state: 'short' });
  expect(gate(unknown, size(100, 1))).toEqual({ state: 'unknown', because: 'no-demand' });
});

test('a size whose stock is not tracked is left out, and an icon of nothing else is unknown', () => {
  const untracked: SizeAhead = { because: 'not-tracked' };
  expect(gate(untracked, size(100, 1))).toEqual({ state: 'covered' });
  expect(gate(untracked)).toEqual({ state: 'unknown', because: 'not-tracked' });
});

test('an icon without a permanent set, and a chapter that is over, are unknown', () => {
  expect(gate()).toEqual({ state: 'unknown', because: 'no-set' });
  const past = { from: '2026-10-01', to: '2026-11-22' };
  expect(gateOf([sizeGate(size(100, 1), past)], past, today)).toEqual({ state: 'unknown', because: 'over' });
});

test('what phases out is promised until then, and asks for nothing after', () => {
  const short = size(26, 1);
  expect(sizeGate(short, DECEMBER)).toMatchObject({ state: 'short' });
  expect(sizeGate(short, DECEMBER, '2026-12-18')).toEqual({ state: 'covered' });
  expect(sizeGate(short, DECEMBER, '2026-12-01')).toEqual({ state: 'left-out', because: 'phased-out' });
  expect(dayAfter('2026-12-18', -1)).toBe('2026-12-17');
});
