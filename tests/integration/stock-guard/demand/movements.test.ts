import { beforeEach, expect, test } from 'vitest';
import {
  daysFrom,
  HOUSE,
  knownAt,
  openHouse,
  recorded,
  rows,
  sell,
  style,
  WAREHOUSE,
} from '../../../setup/demand-stage';

const NOW = '2026-11-25T09:00:00Z';
const DAYS = daysFrom('2026-10-26', 30);

beforeEach(() => openHouse({ grantedScopes: [] }));

/** Changes of available stock as webhooks told them. */
const moved = (inventoryItemId: bigint, changes: [at: string, before: number, after: number][]) =>
  rows.db.levelChange.createMany({
    data: changes.map(([at, before, after]) => ({
      ...{ shop: HOUSE, inventoryItemId, locationId: WAREHOUSE, before, after, source: 'webhook' },
      at: new Date(at.length === 10 ? `${at}T10:00:00Z` : at),
    })),
  });

test('without orders demand is what left the shelves, labelled so and trusted little', async () => {
  const [size = 0n] = await style(10n, ['M']);
  await sell(...DAYS.map((on) => ({ variantId: size, on, units: 50 })));
  await moved(
    size,
    DAYS.map((day, at) => [day, 100 - 2 * at, 98 - 2 * at]),
  );
  await moved(size, [['2026-11-10T15:00:00Z', 70, 400]]);
  await recorded(size, { '2026-10-26': 98 });
  const known = await knownAt(NOW, size);
  expect(known).toMatchObject({ basis: 'movements', confidence: 'low' });
  expect(known?.perDay).toBeCloseTo(2, 10);
  expect(known?.evidence.places).toEqual([{ locationId: '1', units: 60, how: 'movements' }]);
});

test('a correction to a million less than nothing takes no more than was there, and is no demand', async () => {
  const [size = 0n] = await style(10n, ['M']);
  await moved(
    size,
    DAYS.map((day) => [day, 50, 48]),
  );
  await moved(size, [['2026-11-10T18:00:00Z', 48, -1_000_000]]);
  await recorded(size, { '2026-10-26': 98 });
  const known = await knownAt(NOW, size);
  expect(known?.evidence).toMatchObject({
    units: 108,
    outliers: [{ day: '2026-11-10', units: 50, followedAs: 8 }],
  });
  expect(known?.perDay).toBeLessThan(2.3);
});

test('with neither orders nor movements nothing is known, and that is said', async () => {
  const [size = 0n] = await style(10n, ['M']);
  expect(await knownAt(NOW, size)).toMatchObject({
    perDay: 0,
    basis: 'none',
    method: 'none',
    confidence: 'none',
  });
});

test.each([
  // A sale a minute before and one a minute after the midnight of the shop, written in UTC.
  ['Asia/Kathmandu', '2026-11-20T18:14:00Z', '2026-11-20T18:16:00Z'],
  ['Pacific/Auckland', '2026-11-20T10:59:00Z', '2026-11-20T11:01:00Z'],
  ['Pacific/Auckland', '2026-04-04T10:59:00Z', '2026-04-04T11:01:00Z'],
  ['Pacific/Auckland', '2026-09-26T11:59:00Z', '2026-09-26T12:01:00Z'],
])('in %s a sale at %s is of another day than one at %s', async (timeZone, before, after) => {
  await openHouse({ timeZone, grantedScopes: ['read_orders'] });
  const [size = 0n] = await style(10n, ['M']);
  const day = new Intl.DateTimeFormat('sv', { timeZone }).format(new Date(before));
  await sell(
    ...daysFrom('2026-01-01', 320).map((on) => ({ variantId: size, on: `${on}T03:00:00Z` })),
    { variantId: size, on: before, units: 500 },
    { variantId: size, on: after, units: 900 },
  );
  const known = await knownAt(NOW, size);
  const next = daysFrom(day, 2)[1];
  expect(known?.evidence.outliers.map((outlier) => outlier.day).sort()).toEqual([day, next]);
});
