import { expect, test } from 'vitest';
import { watchedOutlook, type WatchedStock } from '~/stock-guard/position/watched-outlook';

const watched = (given: Partial<WatchedStock>): WatchedStock => ({
  stock: { kind: 'counted', available: 0 },
  arrivals: [{ units: 12, on: '2026-12-09', source: 'transfer', name: '#T1' }],
  reorderPoint: 5,
  terms: {
    leadDays: 21,
    reviewDays: 7,
    orderCoverDays: 30,
    pack: 1,
    moq: 100,
    moqPer: 'variant',
    parts: { safetyStock: 2 },
  },
  phasingOutOn: null,
  incident: { outSince: new Date('2026-11-23T12:00:00Z') },
  ...given,
});
const seen = { expected: () => 1, today: '2026-11-25', timeZone: 'Europe/Oslo' };

test('the gap begins on the day on which the shop’s clock saw the last one go', () => {
  const gapIn = (timeZone: string) => watchedOutlook(watched({}), { ...seen, timeZone })?.gap?.from;
  expect(gapIn('Europe/Oslo')).toBe('2026-11-23');
  expect(gapIn('Pacific/Auckland')).toBe('2026-11-24');
});

test('a smallest order of a whole colour does not bind one size of it', () => {
  const { terms } = watched({});
  expect(watchedOutlook(watched({}), seen)?.unitsToOrder).toBe(100);
  expect(watchedOutlook(watched({ terms: { ...terms, moqPer: 'colour' } }), seen)?.unitsToOrder).toBe(41);
});

test('what is not counted has no outlook', () => {
  expect(watchedOutlook(watched({ stock: { kind: 'not-tracked' } }), seen)).toBeNull();
  expect(watchedOutlook(watched({ stock: { kind: 'unknown', why: 'no-location' } }), seen)).toBeNull();
});
