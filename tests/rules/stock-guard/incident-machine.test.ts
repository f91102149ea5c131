import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, type CurrentIncident, type Decision, type Fact } from '~/stock-guard/incidents/incident-machine';

const asOf = new Date('2026-11-25T09:00:00Z');
const later = (minutes: number) => new Date(asOf.getTime() + minutes * 60_000);
const stock = (available: number, minimum = 5): Fact => ({ kind: 'promised', available, minimum });
const open = (available: number): CurrentIncident => ({
  state: 'open',
  kind: 'low',
  opensAt: asOf,
  available,
  minimum: 5,
});
const settling = (available: number): CurrentIncident => ({
  ...open(available),
  state: 'settling',
  opensAt: later(30),
});

test('a jump from 7 to 4 settles, and opens when it lasted', () => {
  expect(decide(stock(7), null, 30, asOf)).toEqual({ kind: 'leave' });
  expect(decide(stock(4), null, 30, asOf)).toEqual({ kind: 'settle', as: 'low', opensAt: later(30) });
  expect(decide(stock(4), settling(4), 30, later(29))).toEqual({ kind: 'leave' });
  expect(decide(stock(4), settling(4), 30, later(30))).toEqual({ kind: 'open', as: 'low' });
});

test('without a settle time a shortage opens at once', () => {
  expect(decide(stock(0), null, 0, asOf)).toEqual({ kind: 'open', as: 'out' });
});

test('stock that comes back before the settle time is over withdraws the incident', () => {
  expect(decide(stock(6), settling(4), 30, later(45))).toEqual({ kind: 'withdraw', as: 'restocked' });
});

test('an open incident resolves only clear of the minimum', () => {
  expect(decide(stock(6), open(4), 30, asOf)).toEqual({ kind: 'follow', as: 'low' });
  expect(decide(stock(7), open(4), 30, asOf)).toEqual({ kind: 'resolve', as: 'restocked' });
});

test('an open incident that sells out becomes worse without beginning again', () => {
  expect(decide(stock(0), open(4), 30, asOf)).toEqual({ kind: 'follow', as: 'out' });
});

test('a variant that is no longer promised ends its incident', () => {
  expect(decide({ kind: 'not-promised' }, open(4), 30, asOf)).toEqual({
    kind: 'resolve',
    as: 'not-promised',
  });
  expect(decide({ kind: 'not-promised' }, settling(4), 30, asOf)).toEqual({
    kind: 'withdraw',
    as: 'not-promised',
  });
});

test('no data never opens and never resolves', () => {
  for (const current of [null, open(4), settling(4)]) {
    expect(decide({ kind: 'unknown' }, current, 0, later(600))).toEqual({ kind: 'leave' });
  }
});

/** What an incident is after a decision: the smallest thing that can remember. */
function after(
  decision: Decision,
  fact: Fact,
  current: CurrentIncident | null,
  now: Date,
): CurrentIncident | null {
  if (decision.kind === 'withdraw' || decision.kind === 'resolve') return null;
  if (decision.kind === 'leave' || fact.kind !== 'promised') return current;
  const { available, minimum } = fact;
  if (decision.kind === 'settle')
    return { state: 'settling', kind: decision.as, opensAt: decision.opensAt, available, minimum };
  if (decision.kind === 'open') return { state: 'open', kind: decision.as, opensAt: now, available, minimum };
  return current && { ...current, kind: decision.as, available, minimum };
}

const step = fc.record({
  fact: fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        kind: fc.constant('promised' as const),
        available: fc.integer({ min: -3, max: 14 }),
        minimum: fc.constantFrom(0, 1, 5, 8),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'not-promised' as const }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'unknown' as const }) },
  ),
  minutes: fc.nat(40),
});

test('over any history an incident opens only after a shortage that lasted, and closes only clear or not promised', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 100 }), fc.constantFrom(0, 30), (steps, settleMinutes) => {
      let now = asOf;
      let current: CurrentIncident | null = null;
      // The model: since when it has been short without a known break, and whether people were told.
      let shortSince: Date | null = null;
      let told = false;
      for (const { fact, minutes } of steps) {
        now = new Date(now.getTime() + minutes * 60_000);
        const decision = decide(fact, current, settleMinutes, now);
        current = after(decision, fact, current, now);
        if (fact.kind === 'unknown') expect(decision).toEqual({ kind: 'leave' });
        else if (fact.kind === 'not-promised') [shortSince, told] = [null, false];
        else {
          const short = fact.available <= Math.max(fact.minimum, 0);
          if (told) told = fact.available < fact.minimum + Math.max(1, Math.ceil(fact.minimum / 4));
          else if (!short) shortSince = null;
          else {
            shortSince ??= now;
            told = now.getTime() - shortSince.getTime() >= settleMinutes * 60_000;
          }
          if (told) shortSince = null;
        }
        expect(current?.state ?? 'none').toBe(told ? 'open' : shortSince === null ? 'none' : 'settling');
      }
    }),
    { numRuns: 1_000 },
  );
});
