import {
  BLACK,
  db,
  harbourCoat,
  INGRID,
  later,
  MOSS,
  NAVY,
  rows,
  SHOP,
  twoHouses,
} from '../../../setup/casting-stage';
import { productId, TODAY } from '../../../setup/mirrored-maison';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { castAsSupporting } from '~/universe/casting/cast-as-supporting.server';
import { uncast } from '~/universe/casting/uncast.server';
import type { Gap, GapKind } from '~/universe/lineage/gaps';
import { gapsOf, setEditionMonths } from '~/universe/lineage/gaps.server';
import { lineagePage } from '~/universe/lineage/lineage-page.server';
import { emptyLineage, plan } from '../../../setup/lineage-stage';

const DAY = '2026-11-25';
const DAY_MS = 86_400_000;
const dayFrom = (days: number): string =>
  new Date(Date.parse(DAY) + days * DAY_MS).toISOString().slice(0, 10);
const KIT = productId('wax-care-kit');

beforeAll(twoHouses);
beforeEach(async () => {
  await emptyLineage();
  await db.shop.updateMany({ data: { editionMonths: 12 } });
});

const gaps = async (kind: GapKind): Promise<Gap[]> => {
  const found = await gapsOf(rows, { today: DAY, asOf: TODAY, skip: 0, limit: 10 }, kind);
  return found[0]?.page.gaps ?? [];
};

/** The moss coat without a unit anywhere, and its items. */
async function emptyShelves(product: bigint): Promise<bigint[]> {
  const variants = await db.variant.findMany({ where: { productId: product } });
  const items = variants.map(({ inventoryItemId }) => inventoryItemId);
  await db.level.updateMany({ where: { inventoryItemId: { in: items } }, data: { available: 0 } });
  await db.orderLine.deleteMany({ where: { productId: product } });
  return items;
}

describe('an icon without an edition', () => {
  test('is named after as many months as the shop says, unless one is planned for a day', async () => {
    const { iconId } = await harbourCoat();
    const icon = { id: iconId, title: 'Harbour Coat' };
    const named = (since: string | null) => [{ kind: 'icon-without-edition', icon, since }];
    expect(await gaps('icon-without-edition')).toEqual(named(null));
    await plan([iconId], { title: 'Old', launchesOn: '2025-11-24', endsOn: '2026-01-01' });
    expect(await gaps('icon-without-edition')).toEqual(named('2025-11-24'));
    expect(await setEditionMonths(SHOP, '13', INGRID, later(1))).toBe('saved');
    expect(await gaps('icon-without-edition')).toEqual([]);
    expect(await setEditionMonths(SHOP, '0', INGRID, later(1))).toBe('not-months');
    await setEditionMonths(SHOP, '6', INGRID, later(2));
    expect(await gaps('icon-without-edition')).toEqual(named('2025-11-24'));
    await plan([iconId], { title: 'Someday' });
    expect(await gaps('icon-without-edition')).toEqual(named('2025-11-24'));
    await plan([iconId], { title: 'Next', launchesOn: '2027-02-01' });
    expect(await gaps('icon-without-edition')).toEqual([]);
  });
});

describe('an edition past its end', () => {
  test('is named while a shopper can still buy it', async () => {
    const { iconId } = await harbourCoat();
    const id = await plan([iconId], { endsOn: dayFrom(-1) }, [MOSS]);
    const before = await db.product.findFirstOrThrow({ where: { id: MOSS } });
    await db.product.updateMany({ where: { id: MOSS }, data: { status: 'ACTIVE', publishedAt: later(-60) } });
    expect(await gaps('past-end-on-sale')).toMatchObject([
      { edition: { id, title: 'Hemp reboot', kind: 'reboot' }, endsOn: dayFrom(-1), products: 1 },
    ]);
    await db.product.updateMany({ where: { id: MOSS }, data: { status: 'DRAFT' } });
    expect(await gaps('past-end-on-sale')).toEqual([]);
    const { status, publishedAt } = before;
    await db.product.updateMany({ where: { id: MOSS }, data: { status, publishedAt } });
  });
});

describe('an edition without stock on its day', () => {
  test('is named while it has no product, and only around its launch', async () => {
    const { iconId } = await harbourCoat();
    const soon = await plan([iconId], { title: 'Soon', launchesOn: dayFrom(30) });
    const late = await plan([iconId], { title: 'Late', launchesOn: dayFrom(-14) });
    await plan([iconId], { title: 'Far', launchesOn: dayFrom(31) });
    await plan([iconId], { title: 'Long ago', launchesOn: dayFrom(-15) });
    await plan([iconId], { title: 'Over', launchesOn: dayFrom(-14), endsOn: dayFrom(-1) });
    expect(await gaps('no-stock-at-launch')).toMatchObject([
      { edition: { id: late }, launch: dayFrom(-14), products: 0 },
      { edition: { id: soon }, launch: dayFrom(30), products: 0 },
    ]);
  });

  test('is named while nothing of it is there and nothing arrives by then', async () => {
    const { iconId } = await harbourCoat();
    const [item = 0n] = await emptyShelves(MOSS);
    const id = await plan([iconId], { launchesOn: dayFrom(10) }, [MOSS]);
    expect(await gaps('no-stock-at-launch')).toMatchObject([{ edition: { id }, products: 1 }]);
    const arrival = {
      ...{ shop: SHOP, source: 'transfer', id: 1n, transferId: 1n, name: '#T1', inventoryItemId: item },
      ...{ locationId: 1n, units: 40, updatedAt: TODAY, seenAt: TODAY },
    };
    await db.arrival.create({ data: { ...arrival, arrivesAt: new Date(`${dayFrom(11)}T10:00:00Z`) } });
    expect(await gaps('no-stock-at-launch')).toHaveLength(1);
    await db.arrival.updateMany({ data: { arrivesAt: new Date(`${dayFrom(10)}T10:00:00Z`) } });
    expect(await gaps('no-stock-at-launch')).toEqual([]);
  });

  test('is not named for having sold out since', async () => {
    const { iconId } = await harbourCoat();
    const [item = 0n] = await emptyShelves(MOSS);
    await plan([iconId], { launchesOn: dayFrom(-5) }, [MOSS]);
    expect(await gaps('no-stock-at-launch')).toHaveLength(1);
    await db.levelChange.create({
      data: {
        ...{ shop: SHOP, inventoryItemId: item, locationId: 1n, before: 3, after: 0, source: 'webhook' },
        at: new Date(`${dayFrom(-2)}T12:00:00Z`),
      },
    });
    expect(await gaps('no-stock-at-launch')).toEqual([]);
    await db.levelChange.deleteMany();
  });
});

describe('what loses its icon', () => {
  test('is named: supporting characters and editions, but not those that have another icon or never had one', async () => {
    const { iconId } = await harbourCoat();
    const support = (product: bigint, iconIds: string[]) =>
      castAsSupporting(
        SHOP,
        { productIds: [product], category: 'Care', iconIds, reason: 'Care' },
        INGRID,
        later(1),
      );
    await support(KIT, [iconId]);
    await support(productId('market-tote'), []);
    const id = await plan([iconId], { title: 'Hemp reboot' });
    await plan([iconId], { title: 'History', launchesOn: '1974-01-01', endsOn: '1975-01-01' });
    expect(await gaps('icon-gone')).toEqual([]);
    await uncast(
      SHOP,
      { productIds: [NAVY, BLACK], reason: 'Not made any more', understood: true },
      INGRID,
      later(2),
    );
    expect(await gaps('icon-gone')).toMatchObject([
      { product: { id: String(KIT) }, category: 'Care', icons: ['Harbour Coat'] },
    ]);
    expect(await gaps('edition-without-icon')).toEqual([
      {
        kind: 'edition-without-icon',
        edition: { id, title: 'Hemp reboot', kind: 'reboot' },
        icons: ['Harbour Coat'],
      },
    ]);
  });
});

describe('the page of the lineage', () => {
  test('names what is planned by its day, those without one last, and a few gaps of each kind', async () => {
    const { iconId } = await harbourCoat();
    for (const [title, launchesOn] of [
      ['Later', '2027-05-01'],
      ['Someday', ''],
      ['Next', dayFrom(40)],
    ] as const)
      await plan([iconId], { title, launchesOn });
    for (let i = 0; i < 7; i += 1)
      await plan([iconId], { title: `Late ${String(i)}`, launchesOn: dayFrom(-1) });
    const page = await lineagePage(
      SHOP,
      { gap: null, gapPage: 0, dropPage: 0 },
      new Date(`${DAY}T12:00:00Z`),
    );
    expect(page.planned.editions.map(({ title }) => title)).toEqual(['Next', 'Later', 'Someday']);
    const late = page.gaps.find(({ kind }) => kind === 'no-stock-at-launch')?.page;
    expect([late?.gaps.length, late?.count]).toEqual([5, 7]);
    const all = await lineagePage(
      SHOP,
      { gap: 'no-stock-at-launch', gapPage: 0, dropPage: 0 },
      new Date(`${DAY}T12:00:00Z`),
    );
    expect(all.gaps[0]?.page.gaps).toHaveLength(7);
  });
});
