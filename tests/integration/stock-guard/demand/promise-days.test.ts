import { beforeEach, expect, test } from 'vitest';
import { run as knowJob } from '~/jobs/know.server';
import { inStockRate } from '~/stock-guard/board/in-stock-rate.server';
import {
  daysFrom,
  HOUSE,
  openHouse,
  recorded,
  rows,
  sell,
  storedDemand,
  style,
  WAREHOUSE,
} from '../../../setup/demand-stage';

const FIRST_READ = new Date('2026-11-15T09:00:00Z');

beforeEach(async () => {
  await openHouse();
  await rows.db.shop.updateMany({ data: { mirrorAsOf: FIRST_READ } });
  await rows.db.syncRun.create({
    data: {
      ...{ shop: HOUSE, kind: 'catalogue', state: 'done' },
      ...{ startedAt: FIRST_READ, snapshotAt: FIRST_READ, finishedAt: FIRST_READ },
    },
  });
});

const level = (inventoryItemId: bigint, available: number) =>
  rows.db.level.create({
    data: {
      ...{ shop: HOUSE, inventoryItemId, locationId: WAREHOUSE, available, onHand: available },
      ...{
        committed: 0,
        incoming: 0,
        reserved: 0,
        safetyStock: 0,
        updatedAt: FIRST_READ,
        seenAt: FIRST_READ,
      },
    },
  });
const know = (moment: string) => knowJob({ shop: HOUSE }, new Date(moment));

/** A style of three a day and one of one a day, sold for a hundred days up to 24 November. */
async function twoSizes(): Promise<[bigint, bigint]> {
  const [usual = 0n, small = 0n] = await style(10n, ['M', 'S']);
  await sell(
    ...daysFrom('2026-08-17', 100).flatMap((on, at) => [
      { variantId: usual, on, units: 3 },
      // Nothing of the small one for four weeks: a stock-out before anything was recorded.
      ...(at >= 40 && at < 68 ? [] : [{ variantId: small, on }]),
    ]),
  );
  return [usual, small];
}

test('the in-stock rate weighs each size by what it sells, recorded from the first reading on and inferred before', async () => {
  const [usual, small] = await twoSizes();
  await level(usual, 40);
  await level(small, 0);
  await recorded(usual, { '2026-11-15': 70 });
  await recorded(small, { '2026-11-15': 9, '2026-11-20': 0 });
  await rows.db.shop.updateMany({ data: { closedDay: new Date('2026-11-24') } });
  await know('2026-11-25T09:00:00Z');
  expect((await storedDemand(usual))?.perDay).toBeCloseTo(3, 10);
  expect((await storedDemand(small))?.perDay).toBeCloseTo(1, 10);

  const november = await inStockRate(rows, '2026-11-15', '2026-11-24');
  // Five of ten days without the small one, a quarter of the demand: 1 − 5 × 1 ÷ (10 × 4).
  expect(november).toMatchObject({ recordedDays: 10, inferredDays: 0 });
  expect(november.rate).toBeCloseTo(1 - 5 / 40, 10);
  const before = await inStockRate(rows, '2026-08-17', '2026-11-14');
  expect(before).toMatchObject({ recordedDays: 0, inferredDays: 90 });
  expect(before.rate).toBeCloseTo(1 - 28 / 360, 10);
  expect(before.trend.find(({ day }) => day === '2026-10-01')).toMatchObject({
    rate: 0.75,
    basis: 'inferred',
  });
});

test('after weeks without a worker one run closes every day and tells how promises were kept on each', async () => {
  const [usual, small] = await twoSizes();
  await level(usual, 0);
  await level(small, 5);
  await rows.db.levelChange.create({
    data: {
      ...{ shop: HOUSE, inventoryItemId: usual, locationId: WAREHOUSE, at: new Date('2026-12-05T11:00:00Z') },
      ...{ before: 8, after: 0, source: 'webhook' },
    },
  });
  await know('2026-11-25T09:00:00Z');
  await know('2026-12-15T09:00:00Z');
  const december = await inStockRate(rows, '2026-12-01', '2026-12-31');
  expect(december.trend.map(({ day, rate }) => [day, rate < 1])).toEqual(
    daysFrom('2026-12-01', 14).map((day) => [day, day >= '2026-12-05']),
  );
  await know('2026-12-15T10:00:00Z');
  expect(await inStockRate(rows, '2026-12-01', '2026-12-31')).toEqual(december);
});

test('the day is known in the shop’s own zone', async () => {
  await rows.db.shop.updateMany({ data: { timeZone: 'Pacific/Auckland' } });
  await know('2026-11-25T09:00:00Z');
  await know('2026-11-25T12:00:00Z');
  const shop = await rows.db.shop.findUniqueOrThrow({ where: { shop: HOUSE } });
  expect(shop.knownDay).toEqual(new Date('2026-11-26'));
});
