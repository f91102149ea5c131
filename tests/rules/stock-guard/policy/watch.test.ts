import { expect, test } from 'vitest';
import { phaseOf } from '~/stock-guard/policy/phase';
import type { PolicyLevel } from '~/stock-guard/policy/policy';
import { watchesOf, type Surroundings } from '~/stock-guard/policy/watch';
import { indexOf, levelsOf, type WatchedThing } from '~/stock-guard/policy/watched-thing';

const TODAY = '2026-11-25';
const COAT: WatchedThing = {
  variantId: 1_048n,
  productId: 10n,
  vendor: 'Atelier Sande',
  role: 'icon',
  icon: { id: 'harbour', minimum: null },
};
// Five a day, spread 2.5: the worked example of the reorder point.
const FIVE_A_DAY = { perDay: 5, deviation: 2.5, method: 'smoothing', counted: [] } as const;
const around = (given: Partial<Surroundings> = {}): Surroundings => ({
  today: TODAY,
  openPools: new Set(['online', '3']),
  demandIn: () => FIVE_A_DAY,
  ahead: () => 1,
  ...given,
});
const shopSays = (said: PolicyLevel['said']): PolicyLevel => ({ level: 'shop', subject: '', pool: '', said });
const watched = (policies: PolicyLevel[], thing: WatchedThing = COAT, surroundings = around()) =>
  watchesOf(thing, levelsOf(thing, indexOf(policies)), surroundings);

test('an icon that sells five a day is ordered at 162 with three weeks of lead time and no review', () => {
  expect(watched([shopSays({ reviewDays: 0 })])).toMatchObject([
    { pool: 'online', iconId: 'harbour', reorderPoint: 162, terms: { parts: { mean: 105, byMinimum: 5 } } },
  ]);
});

test('the reorder point is the largest of units, days of expected sales and the service level', () => {
  const at = (said: PolicyLevel['said']) => watched([shopSays({ reviewDays: 0, ...said })])[0]?.reorderPoint;
  expect(at({ minimumUnits: 200 })).toBe(200);
  expect(at({ minimumDays: 60 })).toBe(300);
  expect(at({ minimumDays: 10 })).toBe(162);
});

test('minimum days follow what the season expects of the days ahead', () => {
  const december = around({ ahead: (day) => (day <= 6 ? 1 : 3) });
  const [watch] = watched([shopSays({ minimumDays: 10 })], COAT, december);
  expect(watch?.terms.parts.byDays).toBe(6 * 5 + 4 * 15);
});

test('without known demand the minimum units decide alone', () => {
  const [watch] = watched([shopSays({ minimumDays: 30 })], COAT, around({ demandIn: () => null }));
  expect(watch).toMatchObject({
    reorderPoint: 5,
    terms: { parts: { byService: 0, byDays: 0, byMinimum: 5 } },
  });
});

test('the icon’s own minimum wins over that of its vendor, and loses to that of its product', () => {
  const own = { ...COAT, icon: { id: 'harbour', minimum: 11 } };
  const vendor: PolicyLevel = {
    level: 'vendor',
    subject: 'Atelier Sande',
    pool: '',
    said: { minimumUnits: 7 },
  };
  const product: PolicyLevel = { level: 'product', subject: '10', pool: '', said: { minimumUnits: 3 } };
  const minimum = (...policies: PolicyLevel[]) => watched(policies, own)[0]?.terms.minimumUnits;
  expect([minimum(), minimum(vendor), minimum(vendor, product)]).toEqual([11, 11, 3]);
});

test('what holds says which level decided it, and is silent about defaults', () => {
  const product: PolicyLevel = { level: 'product', subject: '10', pool: 'online', said: { leadDays: 56 } };
  const [watch] = watched([shopSays({ leadDays: 30, pack: 6 }), product]);
  expect(watch?.terms).toMatchObject({ leadDays: 56, pack: 6 });
  expect(watch?.terms.sources).toEqual({
    leadDays: { level: 'product', subject: '10', pool: 'online' },
    pack: { level: 'shop', subject: '', pool: '' },
  });
});

test('a seasonal colour is outside of what is said about icons', () => {
  const seasonal: WatchedThing = { ...COAT, variantId: 1_099n, role: null, icon: null };
  const icons: PolicyLevel = { level: 'role', subject: 'icon', pool: '', said: { minimumUnits: 9 } };
  const harbour: PolicyLevel = { level: 'icon', subject: 'harbour', pool: '', said: { minimumUnits: 9 } };
  expect(watched([icons, harbour], seasonal)).toEqual([]);
});

test('a location that was closed is guarded no longer', () => {
  const pools: PolicyLevel = { level: 'icon', subject: 'harbour', pool: '', said: { pools: ['3', '4'] } };
  expect(watched([pools]).map(({ pool }) => pool)).toEqual(['3']);
});

test('thresholds alone guard what is no icon: no service level, no safety stock', () => {
  const scarf: WatchedThing = { ...COAT, role: 'supporting', icon: null };
  const cast: PolicyLevel = { level: 'role', subject: 'supporting', pool: '', said: { minimumUnits: 4 } };
  expect(watched([cast], scarf)).toMatchObject([
    {
      reorderPoint: 4,
      iconId: null,
      terms: { serviceLevel: null, parts: { safetyStock: 0, byService: null } },
    },
  ]);
});

test('from the day it phases out nothing is ordered, and running low is as meant', () => {
  const phasing = (phasingOutOn: string) =>
    watched([{ level: 'icon', subject: 'harbour', pool: '', said: { phasingOutOn } }])[0];
  expect(phasing('2026-11-26')?.phasingOutOn).toBe('2026-11-26');
  expect(phasing('2026-11-26')?.reorderPoint).toBeGreaterThan(100);
  expect(phasing(TODAY)?.reorderPoint).toBe(0);
});

test('the promise of what phases out ends when it is sold through, not before and not by itself', () => {
  expect(phaseOf(null, 0, TODAY)).toBe('carried');
  expect(phaseOf('2026-11-26', 0, TODAY)).toBe('carried');
  expect(phaseOf(TODAY, 12, TODAY)).toBe('selling-through');
  expect(phaseOf('2026-01-01', 1, TODAY)).toBe('selling-through');
  expect(phaseOf('2026-01-01', 0, TODAY)).toBe('ended');
  expect(phaseOf('2026-01-01', -2, TODAY)).toBe('ended');
  expect(phaseOf('2026-01-01', null, TODAY)).toBe('selling-through');
});

test('a muted icon is guarded all the same', () => {
  expect(watched([{ level: 'icon', subject: 'harbour', pool: '', said: { muted: true } }])).toMatchObject([
    { muted: true, pool: 'online' },
  ]);
});
