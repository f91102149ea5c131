import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVERY_POOL, LEVELS, ONLINE, type PolicyLevel } from '~/stock-guard/policy/policy';
import { resolve } from '~/stock-guard/policy/precedence';

const LYON = '3';

/** Levels that speak of one size of the Harbour Coat, at most one for each level and pool, in any order. */
const anyLevels = fc.uniqueArray(
  fc.record({
    level: fc.constantFrom(...LEVELS),
    subject: fc.constant('coat'),
    pool: fc.constantFrom(EVERY_POOL, ONLINE, LYON),
    said: fc.record(
      {
        leadDays: fc.nat(365),
        minimumUnits: fc.nat(99),
        muted: fc.boolean(),
        pack: fc.integer({ min: 1, max: 9 }),
      },
      { requiredKeys: [] },
    ),
  }),
  { selector: ({ level, pool }) => `${level} ${pool}` },
);

/** The written rule, told as a walk from the lowest level up, the pool's own words first. */
function byHand(levels: readonly PolicyLevel[], pool: string): number {
  for (const level of LEVELS.toReversed())
    for (const about of [pool, EVERY_POOL]) {
      const said = levels.find((one) => one.level === level && one.pool === about)?.said.leadDays;
      if (said !== undefined) return said;
    }
  return 21;
}

test('the lowest level that says something wins, and at one level a pool’s own words win', () => {
  fc.assert(
    fc.property(anyLevels, fc.constantFrom(EVERY_POOL, ONLINE, LYON), (levels, pool) => {
      expect(resolve(levels, pool, null).leadDays.value).toBe(byHand(levels, pool));
    }),
    { numRuns: 1_000 },
  );
});

test('a value that is reset gives way to the next one, until the default is left', () => {
  fc.assert(
    fc.property(anyLevels, (levels) => {
      let left: PolicyLevel[] = levels;
      const spoken = levels.filter(({ pool, said }) => pool !== LYON && said.leadDays !== undefined).length;
      for (let resets = 0; resets <= spoken; resets += 1) {
        const { value, from } = resolve(left, ONLINE, null).leadDays;
        if (from === 'default') {
          expect([value, resets]).toEqual([21, spoken]);
          return;
        }
        const winner = left.find(({ level, pool }) => level === from.level && pool === from.pool);
        expect(winner?.said.leadDays).toBe(value);
        left = left.filter((one) => one !== winner);
      }
      throw new Error('a reset level still had its say');
    }),
  );
});

test('what is said about another pool has no say', () => {
  const lyon: PolicyLevel = { level: 'variant', subject: '1', pool: LYON, said: { minimumUnits: 2 } };
  expect(resolve([lyon], ONLINE, 'icon').minimumUnits).toEqual({ value: 5, from: 'default' });
  expect(resolve([lyon], LYON, 'icon').minimumUnits).toEqual({
    value: 2,
    from: { level: 'variant', subject: '1', pool: LYON },
  });
});

test('icons are promised at 98% with five units, everything else is silent until someone gives it a threshold', () => {
  const icon = resolve([], ONLINE, 'icon');
  expect([icon.serviceLevel.value, icon.minimumUnits.value]).toEqual([0.98, 5]);
  for (const role of ['supporting', 'uncast', null] as const) {
    const other = resolve([], ONLINE, role);
    expect([other.serviceLevel.value, other.minimumUnits.value, other.minimumDays.value]).toEqual([
      null,
      null,
      null,
    ]);
  }
});
