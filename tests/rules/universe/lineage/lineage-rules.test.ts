import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wouldCycle } from '~/universe/lineage/lineage-rules';

const EDITIONS = ['1974', 'wax', 'hemp', 'potter', 'lighthouse', 'night'];
const links = fc.array(fc.tuple(fc.constantFrom(...EDITIONS), fc.constantFrom(...EDITIONS)), {
  maxLength: 40,
});

/** How many steps lead back from an edition; more than there are editions means that it comes after itself. */
function stepsBack(predecessorOf: ReadonlyMap<string, string | null>, from: string): number {
  let steps = 0;
  for (
    let at: string | null = from;
    at !== null && steps <= EDITIONS.length;
    at = predecessorOf.get(at) ?? null
  )
    steps += 1;
  return steps;
}

describe('lineage', () => {
  test('never comes back to where it began, whatever anyone links', () => {
    fc.assert(
      fc.property(links, (asked) => {
        const predecessorOf = new Map<string, string | null>();
        for (const [id, predecessorId] of asked)
          if (!wouldCycle(predecessorOf, id, predecessorId)) predecessorOf.set(id, predecessorId);
        for (const id of EDITIONS) expect(stepsBack(predecessorOf, id)).toBeLessThanOrEqual(EDITIONS.length);
      }),
    );
  });

  test('refuses only what would close a circle', () => {
    fc.assert(
      fc.property(links, fc.constantFrom(...EDITIONS), fc.constantFrom(...EDITIONS), (asked, id, before) => {
        const predecessorOf = new Map<string, string | null>();
        for (const [one, other] of asked)
          if (!wouldCycle(predecessorOf, one, other)) predecessorOf.set(one, other);
        const linked = new Map([...predecessorOf, [id, before]]);
        expect(wouldCycle(predecessorOf, id, before)).toBe(stepsBack(linked, id) > EDITIONS.length);
      }),
    );
  });

  test('an edition is not its own predecessor', () => {
    expect(wouldCycle(new Map(), 'hemp', 'hemp')).toBe(true);
  });
});
