import { expect, test } from 'vitest';
import { refusedFields } from '~/stock-guard/policy/bounds';
import type { Level } from '~/stock-guard/policy/policy';

const refused = (said: object, level: Level = 'product', pool = '') =>
  refusedFields({ level, pool, said: said });

test.each([
  ['leadDays', [0, 365], [10_000, 366, -3, 1.5, Number.NaN, Infinity, '7']],
  ['leadSpreadDays', [0, 365], [366, -1]],
  ['reviewDays', [0, 90], [91, -1]],
  ['serviceLevel', [0.5, 0.98, 0.999], [0.49, 1, 98, Number.NaN]],
  ['minimumUnits', [0, 100_000], [1e9, -1]],
  ['minimumDays', [0, 365], [366]],
  ['orderCoverDays', [0, 365], [366]],
  ['pack', [1, 10_000], [0, 10_001, 0.5]],
  ['moq', [0, 100_000], [100_001]],
  ['moqPer', ['variant', 'colour'], ['size', 1]],
  ['settleMinutes', [0, 1_440], [1_441]],
  ['muted', [true, false], ['yes', 0]],
  ['phasingOutOn', ['2026-12-31', '2028-02-29'], ['2026-02-30', '31.12.2026', '2026-12-31T00:00:00Z', '']],
  ['pools', [[], ['online', '3']], [['online', 'online'], [''], 'online', [3]]],
  ['recipients', [[], ['ida']], [['ida', 'ida'], [null]]],
])('%s takes what it may say and refuses the rest by name', (field, taken, not) => {
  for (const value of taken) expect(refused({ [field]: value })).toEqual([]);
  for (const value of not) expect(refused({ [field]: value })).toEqual([field]);
});

test('only what ends can phase out, and where a thing is promised is said of all pools', () => {
  for (const level of ['shop', 'role', 'vendor'] as const)
    expect(refused({ phasingOutOn: '2026-12-31' }, level)).toEqual(['phasingOutOn']);
  expect(refused({ phasingOutOn: '2026-12-31' }, 'icon')).toEqual([]);
  expect(refused({ pools: ['3'] }, 'icon', '3')).toEqual(['pools']);
});
