import { beforeEach, expect, test } from 'vitest';
import {
  BOUTIQUE,
  daysFrom,
  HOUSE,
  knownAt,
  openHouse,
  recorded,
  rows,
  SECOND_WAREHOUSE,
  sell,
  style,
  WAREHOUSE,
} from '../../../setup/demand-stage';

const NOW = '2026-11-25T09:00:00Z';
const HUNDRED_DAYS = daysFrom('2026-08-17', 100);

beforeEach(() => openHouse());

test('two units on each of a hundred days are two a day, smooth and trusted', async () => {
  const [size = 0n] = await style(10n, ['M']);
  await sell(...HUNDRED_DAYS.map((on) => ({ variantId: size, on, units: 2 })));
  const known = await knownAt(NOW, size);
  expect(known).toMatchObject({
    perDay: 2,
    deviation: 0,
    class: 'smooth',
    confidence: 'high',
    basis: 'orders',
  });
  expect(known?.evidence).toMatchObject({
    window: { from: '2026-08-17', to: '2026-11-24' },
    counted: 100,
    excluded: [],
    units: 200,
  });
});

test('days that were recorded out of stock are missing, not zero', async () => {
  const [size = 0n] = await style(10n, ['M']);
  await sell(
    ...HUNDRED_DAYS.slice(0, 40).map((on) => ({ variantId: size, on, units: 3 })),
    ...HUNDRED_DAYS.slice(70).map((on) => ({ variantId: size, on, units: 3 })),
  );
  await recorded(size, { '2026-08-17': 120, '2026-09-25': 0, '2026-10-26': 90 });
  const known = await knownAt(NOW, size);
  // 210 units on 70 days in stock; of all hundred days it would be 2.1.
  expect(known?.perDay).toBeCloseTo(3, 10);
  expect(known?.evidence).toMatchObject({
    counted: 70,
    units: 210,
    excluded: [{ from: '2026-09-26', to: '2026-10-25', why: 'out' }],
  });
});

test('before the first sync a gap that chance would not leave is inferred, and says so', async () => {
  const [size = 0n] = await style(10n, ['M']);
  await sell(
    ...HUNDRED_DAYS.slice(0, 40).map((on) => ({ variantId: size, on })),
    ...HUNDRED_DAYS.slice(70).map((on) => ({ variantId: size, on })),
  );
  await recorded(size, { '2026-11-20': 8 });
  expect((await knownAt(NOW, size))?.evidence).toMatchObject({
    counted: 70,
    excluded: [{ from: '2026-09-26', to: '2026-10-25', why: 'out-inferred' }],
  });
});

test('from the first sync on a day in stock without a sale is a real zero', async () => {
  const [size = 0n] = await style(10n, ['M']);
  await sell(
    ...HUNDRED_DAYS.slice(0, 40).map((on) => ({ variantId: size, on })),
    ...HUNDRED_DAYS.slice(70).map((on) => ({ variantId: size, on })),
  );
  await recorded(size, { '2026-08-17': 300 });
  expect((await knownAt(NOW, size))?.evidence).toMatchObject({ counted: 100, excluded: [] });
});

test('tests and cancelled orders sell nothing, and what was returned is told apart', async () => {
  const [size = 0n] = await style(10n, ['M']);
  await sell(
    ...HUNDRED_DAYS.map((on) => ({ variantId: size, on, units: 2, quantity: 3 })),
    { variantId: size, on: '2026-11-01', units: 50, test: true },
    { variantId: size, on: '2026-11-02', units: 50, cancelled: true },
  );
  const known = await knownAt(NOW, size);
  expect(known?.perDay).toBeCloseTo(2, 10);
  expect(known?.evidence).toMatchObject({ units: 200, returned: 100 });
});

test('wholesale counts only if the owner says so, and is named either way', async () => {
  const [size = 0n] = await style(10n, ['M']);
  await sell(
    ...HUNDRED_DAYS.map((on) => ({ variantId: size, on })),
    ...HUNDRED_DAYS.map((on) => ({ variantId: size, on, units: 2, channel: 'faire' })),
    ...HUNDRED_DAYS.map((on) => ({ variantId: size, on, units: 3, orderTags: ['wholesale'] })),
  );
  await rows.db.shop.updateMany({ data: { wholesaleChannels: ['faire'], wholesaleTags: ['wholesale'] } });
  const without = await knownAt(NOW, size);
  expect(without?.perDay).toBeCloseTo(1, 10);
  expect(without?.evidence).toMatchObject({ units: 100, wholesaleUnits: 500 });
  await rows.db.shop.updateMany({ data: { wholesaleCounts: true } });
  const within = await knownAt(NOW, size);
  expect(within?.perDay).toBeCloseTo(6, 10);
  expect(within?.evidence).toMatchObject({ units: 600, wholesaleUnits: 500 });
});

test('ten thousand units in one order are named and not followed, even where the size sold three times', async () => {
  const [usual = 0n, rare = 0n] = await style(10n, ['M', 'L']);
  await sell(
    ...HUNDRED_DAYS.map((on) => ({ variantId: usual, on })),
    ...['2026-09-01', '2026-10-01', '2026-11-01'].map((on) => ({ variantId: rare, on })),
    { variantId: usual, on: '2026-10-10', units: 10_000 },
    { variantId: rare, on: '2026-10-11', units: 10_000 },
  );
  const known = await knownAt(NOW, usual);
  expect(known?.evidence.outliers).toEqual([{ day: '2026-10-10', units: 10_001, followedAs: 4 }]);
  expect(known?.perDay).toBeLessThan(1.1);
  const other = await knownAt(NOW, rare);
  expect(other?.evidence.outliers).toMatchObject([{ day: '2026-10-11', units: 10_000 }]);
  expect(other?.perDay).toBeLessThan(0.2);
});

test('a launch and a promotion that were marked do not count', async () => {
  const [size = 0n] = await style(10n, ['M']);
  await sell(
    ...HUNDRED_DAYS.map((on, at) => ({
      variantId: size,
      on,
      units: at < 10 ? 9 : at >= 50 && at < 55 ? 6 : 1,
    })),
  );
  const days = { note: '', createdAt: new Date(NOW), createdBy: '1', shop: '' };
  await rows.db.markedDays.createMany({
    data: [
      {
        ...{ ...days, kind: 'launch', level: 'product', subject: '10' },
        ...{ fromDay: new Date('2026-08-10'), toDay: new Date('2026-08-26') },
      },
      {
        ...{ ...days, kind: 'promotion', level: 'category', subject: 'Coats' },
        ...{ fromDay: new Date('2026-10-06'), toDay: new Date('2026-10-10') },
      },
    ],
  });
  const known = await knownAt(NOW, size);
  expect(known?.perDay).toBeCloseTo(1, 10);
  expect(known?.evidence).toMatchObject({
    counted: 85,
    excluded: [
      { from: '2026-08-17', to: '2026-08-26', why: 'launch' },
      { from: '2026-10-06', to: '2026-10-10', why: 'promotion' },
    ],
  });
});

test('each sale is known by its counter or its fulfilment, and the rest is an estimate from movements', async () => {
  const [size = 0n] = await style(10n, ['M']);
  await sell(
    ...HUNDRED_DAYS.map((on) => ({ variantId: size, on, locationId: BOUTIQUE })),
    ...HUNDRED_DAYS.map((on) => ({ variantId: size, on, units: 2, fulfilledFrom: WAREHOUSE })),
    ...HUNDRED_DAYS.map((on) => ({ variantId: size, on, units: 4 })),
  );
  const left = (locationId: bigint, units: number) => ({
    ...{ shop: HOUSE, inventoryItemId: size, locationId, at: new Date('2026-11-20T10:00:00Z') },
    ...{ before: 100, after: 100 - units, source: 'webhook' },
  });
  await rows.db.levelChange.createMany({ data: [left(WAREHOUSE, 30), left(SECOND_WAREHOUSE, 10)] });
  const perDay = async (pool: string) => (await knownAt(NOW, size, pool))?.perDay;
  expect(await perDay('online')).toBeCloseTo(6, 10);
  expect(await perDay(String(WAREHOUSE))).toBeCloseTo(2 + 3, 10);
  expect(await perDay(String(SECOND_WAREHOUSE))).toBeCloseTo(1, 10);
  expect(await perDay(String(BOUTIQUE))).toBeCloseTo(1, 10);
  expect((await knownAt(NOW, size))?.evidence.places.toSorted((a, b) => b.units - a.units)).toEqual([
    { locationId: '1', units: 300, how: 'estimate' },
    { locationId: '1', units: 200, how: 'fulfilment' },
    { locationId: '2', units: 100, how: 'estimate' },
  ]);
});

test('a size that was hardly ever there leans on its style, and says how much', async () => {
  const [usual = 0n, fresh = 0n] = await style(10n, ['M', 'L']);
  await sell(...HUNDRED_DAYS.map((on) => ({ variantId: usual, on, units: 2 })), {
    variantId: fresh,
    on: '2026-11-24',
  });
  await recorded(usual, { '2026-08-17': 500 });
  await recorded(fresh, { '2026-08-17': 0, '2026-11-22': 7 });
  const known = await knownAt(NOW, fresh);
  // 3 days of its own, 1 unit; the style sold 201 units on 103 days of its sizes; 28 days stand behind it.
  const average = 201 / 103;
  const toward = (1 + 28 * average) / 31;
  expect(known?.perDay).toBeCloseTo((1 + 28 * toward) / 31, 10);
  expect(known?.evidence.shrunk?.toward).toBeCloseTo(toward, 10);
  expect(known?.evidence.shrunk?.weight).toBeCloseTo(28 / 31, 10);
  expect(known).toMatchObject({ confidence: 'low' });
});

test('a variant that moved to another product keeps its sales', async () => {
  const [size = 0n] = await style(10n, ['M']);
  await style(11n, [], 'Knits');
  await sell(...HUNDRED_DAYS.map((on) => ({ variantId: size, on })));
  await rows.db.variant.updateMany({ where: { id: size }, data: { productId: 11n } });
  expect(await knownAt(NOW, size)).toMatchObject({ perDay: 1, category: 'Knits' });
});
