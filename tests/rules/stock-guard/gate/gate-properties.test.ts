import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter, daysBetween } from '~/stock-guard/day';
import { gateOf, sizeGate, type Gate, type GateDays } from '~/stock-guard/gate/gate';
import type { Arrival } from '~/stock-guard/position/arrivals';
import { outlookOf } from '~/stock-guard/position/outlook';
import { endsWithout, walk, type Ahead } from '~/stock-guard/position/walk';
import { weeksOf } from '~/stock-guard/position/weeks';

const today = '2026-11-23';

const someDay = fc.integer({ min: 0, max: 70 }).map((days) => dayAfter(today, days));
const arrival = fc
  .record({ units: fc.integer({ min: 1, max: 80 }), on: someDay })
  .map(({ units, on }): Arrival & { on: string } => ({ units, on, source: 'shipment', name: '' }));
const facts = fc.record({
  available: fc.integer({ min: -10, max: 200 }),
  perDay: fc.double({ min: 0, max: 6, noNaN: true }),
  arrivals: fc.array(arrival, { maxLength: 4 }),
});
const chapter = fc
  .tuple(someDay, fc.integer({ min: 0, max: 40 }))
  .map(([from, days]): GateDays => ({ from, to: dayAfter(from, days) }));

type Facts = Pick<Ahead, 'available' | 'arrivals'> & { perDay: number; factor?: (day: string) => number };

const aheadOf = ({ available, arrivals, perDay, factor = () => 1 }: Facts): Ahead => ({
  ...{ available, arrivals, today },
  expected: (day) => perDay * factor(day),
});

const daysAhead = (given: Facts, { to }: GateDays) =>
  walk(aheadOf(given), Math.max(0, daysBetween(today, to)) + 1);

const gateFor = (given: Facts, within: GateDays): Gate =>
  gateOf([sizeGate({ days: daysAhead(given, within) }, within)], within, today);

/** How bad a gate is: nothing missing, or the units. */
const badness = (gate: Gate): number => (gate.state === 'short' ? gate.units : 0);

test('more stock never makes a gate worse', () => {
  fc.assert(
    fc.property(facts, chapter, fc.integer({ min: 0, max: 100 }), (given, within, more) => {
      const before = gateFor(given, within);
      const after = gateFor({ ...given, available: given.available + more }, within);
      expect(badness(after)).toBeLessThanOrEqual(badness(before));
      if (before.state === 'short' && after.state === 'short')
        expect(after.from >= before.from && (before.to === null || (after.to ?? '9') <= before.to)).toBe(
          true,
        );
    }),
  );
});

test('a chapter under way never misses more because an arrival comes earlier', () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: 0, max: 60 }), arrival, someDay, (given, days, coming, sooner) => {
      const within = { from: today, to: dayAfter(today, days) };
      const earlier = { ...coming, on: sooner < coming.on ? sooner : coming.on };
      const late = gateFor({ ...given, arrivals: [...given.arrivals, coming] }, within);
      const early = gateFor({ ...given, arrivals: [...given.arrivals, earlier] }, within);
      expect(badness(early)).toBeLessThanOrEqual(badness(late));
    }),
  );
});

test('a chapter ahead is not worse for an earlier arrival, unless there was a gap for it to be sold in', () => {
  fc.assert(
    fc.property(facts, chapter, arrival, someDay, (given, within, coming, sooner) => {
      const earlier = { ...coming, on: sooner < coming.on ? sooner : coming.on };
      const late = { ...given, arrivals: [...given.arrivals, coming] };
      fc.pre(!daysAhead(late, within).some((day) => day.day < within.from && endsWithout(day)));
      const early = { ...given, arrivals: [...given.arrivals, earlier] };
      expect(badness(gateFor(early, within))).toBeLessThanOrEqual(badness(gateFor(late, within)));
    }),
  );
});

test('an uplift in the chapter never makes a gate better', () => {
  fc.assert(
    fc.property(facts, chapter, fc.double({ min: 1, max: 4, noNaN: true }), (given, within, uplift) => {
      const factor = (day: string) => (day >= within.from && day <= within.to ? uplift : 1);
      const [before, after] = [gateFor(given, within), gateFor({ ...given, factor }, within)];
      expect(badness(after)).toBeGreaterThanOrEqual(badness(before));
    }),
  );
});

test('a gate from today on is short from the very day that the outlook foretells', () => {
  const terms = { leadDays: 14, reviewDays: 7, orderCoverDays: 30, pack: 1, moq: 1 };
  fc.assert(
    fc.property(facts, fc.integer({ min: 0, max: 90 }), (given, days) => {
      const within = { from: today, to: dayAfter(today, days) };
      const outlook = outlookOf({ ...aheadOf(given), terms, safetyStock: 0, phasingOutOn: null });
      const gate = gateFor(given, within);
      const { stockOutOn } = outlook;
      if (stockOutOn === null || stockOutOn > within.to) expect(gate).toEqual({ state: 'covered' });
      else expect(gate).toMatchObject({ state: 'short', from: stockOutOn });
    }),
  );
});

test('a gate of whole weeks misses what the icon sheet says they miss', () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: 1, max: 12 }), (given, weeks) => {
      const sheet = weeksOf(aheadOf(given), weeks);
      const within = { from: today, to: sheet.at(-1)?.to ?? today };
      const gate = sizeGate({ days: daysAhead(given, within) }, within);
      const missed = sheet.reduce((sum, week) => sum + week.missed, 0);
      if (gate.state === 'short') expect(gate.missing).toBeCloseTo(missed, 6);
      else expect(missed).toBeCloseTo(0, 6);
    }),
  );
});
