import { beforeEach, describe, expect, test } from 'vitest';
import { run as weighJob } from '~/jobs/weigh.server';
import { castAsIcon } from '~/universe/casting/cast-as-icon.server';
import { weighProducts } from '~/universe/weighing/product-sales.server';
import { tierFigures } from '~/universe/weighing/tiers.server';
import { HOUSE, openHouse, rows, sell, style } from '../../../setup/demand-stage';

const NOON = new Date('2026-11-25T12:00:00Z');
const INGRID = { id: '7', name: 'Ingrid Sande' };
const [COAT, SCARF] = [11n, 12n];

const weighed = () => weighJob({ shop: HOUSE }, NOON);
const salesOf = (productId: bigint) =>
  rows.db.productSales.findUnique({ where: { shop_productId: { shop: HOUSE, productId } } });

beforeEach(async () => {
  for (const table of ['casting', 'castingChange', 'productSales', 'tierFigures', 'castCount'] as const)
    await (rows.db[table] as unknown as { deleteMany: () => Promise<unknown> }).deleteMany();
  await openHouse({ timeZone: 'Europe/Oslo' });
  await style(COAT, ['46', '48']);
  await style(SCARF, ['One']);
});

describe('what products sold in the year', () => {
  test('is added up without tests, cancelled orders and returns, up to yesterday in the shop’s own zone', async () => {
    await sell(
      { variantId: 1100n, on: '2026-11-24', units: 2 },
      { variantId: 1101n, on: '2026-11-10', units: 1, quantity: 3 },
      { variantId: 1100n, on: '2026-11-24T23:30:00Z', units: 50 },
      { variantId: 1100n, on: '2026-11-20', units: 50, test: true },
      { variantId: 1100n, on: '2026-11-20', units: 50, cancelled: true },
      { variantId: 1100n, on: '2024-05-01', units: 50 },
    );
    await weighed();
    expect(await salesOf(COAT)).toMatchObject({
      units: 3,
      revenue: 300n,
      weeksSold: 2,
      firstSoldOn: new Date('2024-05-01'),
    });
    expect(await salesOf(SCARF)).toBeNull();
  });

  test('is at full price only without a discount and not below the compare-at price', async () => {
    await sell({ variantId: 1100n, on: '2026-11-20' }, { variantId: 1101n, on: '2026-11-20' });
    await rows.db.orderLine.updateMany({ where: { variantId: 1101n }, data: { discount: 20n } });
    await weighed();
    expect(await salesOf(COAT)).toMatchObject({ revenue: 180n, fullPriceRevenue: 100n });
    await rows.db.variant.updateMany({ where: { id: 1100n }, data: { compareAtPrice: 101n } });
    await weighed();
    expect(await salesOf(COAT)).toMatchObject({ revenue: 180n, fullPriceRevenue: 0n });
  });

  test('is written again only where it changed, and goes with the orders', async () => {
    await sell({ variantId: 1100n, on: '2026-11-20' }, { variantId: 1200n, on: '2026-11-20' });
    expect(await weighProducts(rows, NOON)).toBe(2);
    expect(await weighProducts(rows, NOON)).toBe(0);
    await sell({ variantId: 1200n, on: '2026-11-21' });
    expect(await weighProducts(rows, NOON)).toBe(1);
    await rows.db.orderLine.deleteMany({ where: { productId: COAT } });
    await weighProducts(rows, NOON);
    expect(await salesOf(COAT)).toBeNull();
  });

  test('leaves wholesale out, unless the owner counts it as demand', async () => {
    await sell(
      { variantId: 1100n, on: '2026-11-20' },
      { variantId: 1100n, on: '2026-11-20', units: 9, channel: 'fair' },
    );
    await rows.db.shop.updateMany({ data: { wholesaleChannels: ['fair'] } });
    await weighed();
    expect(await salesOf(COAT)).toMatchObject({ units: 1 });
    await rows.db.shop.updateMany({ data: { wholesaleCounts: true } });
    await weighed();
    expect(await salesOf(COAT)).toMatchObject({ units: 10 });
  });
});

describe('what the tiers weigh', () => {
  test('moves with a casting at once, and adds up to everything', async () => {
    await sell({ variantId: 1100n, on: '2026-11-20', units: 4 }, { variantId: 1200n, on: '2026-11-20' });
    await weighed();
    expect(await tierFigures(rows)).toMatchObject([
      { role: 'icon', products: 0, revenue: 0n },
      { role: 'edition', products: 0 },
      { role: 'supporting', products: 0 },
      { role: 'uncast', products: 2, units: 5, revenue: 500n },
    ]);
    await castAsIcon(
      HOUSE,
      {
        productIds: [COAT],
        family: { kind: 'one', title: 'Harbour Coat' },
        permanentVariantIds: [],
        reason: 'Ours since 1962',
      },
      INGRID,
      NOON,
    );
    const [icon, , , uncast] = await tierFigures(rows);
    expect(icon).toMatchObject({ products: 1, units: 4, revenue: 400n, fullPriceRevenue: 400n });
    expect(uncast).toMatchObject({ products: 1, units: 1, revenue: 100n });
  });

  test('has no money where orders may not be read any more', async () => {
    await sell({ variantId: 1100n, on: '2026-11-20', units: 4 });
    await weighed();
    await rows.db.shop.updateMany({ data: { grantedScopes: [] } });
    await weighed();
    expect((await tierFigures(rows)).map(({ products, revenue }) => [products, revenue])).toEqual([
      [0, 0n],
      [0, 0n],
      [0, 0n],
      [2, 0n],
    ]);
    expect(await rows.db.productSales.count()).toBe(0);
  });
});
