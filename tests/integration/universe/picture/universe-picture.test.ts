import { beforeAll, beforeEach, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { castAsSupporting } from '~/universe/casting/cast-as-supporting.server';
import { universeMap } from '~/universe/picture/universe-map.server';
import type { PictureNode } from '~/universe/picture/picture';
import { universePicture } from '~/universe/picture/universe-picture.server';
import { weigh } from '~/universe/weighing/weigh.server';
import {
  cast,
  db,
  emptyStage,
  harbourCoat,
  INGRID,
  later,
  MOSS,
  OTHER,
  SHOP,
  twoHouses,
} from '../../../setup/casting-stage';
import { productId, seed } from '../../../setup/mirrored-maison';

const DAY = '2026-11-25';

beforeAll(twoHouses);
beforeEach(async () => {
  await emptyStage();
  for (const shop of [SHOP, OTHER]) {
    const rows = forShop(shop).db;
    await rows.groupFigures.deleteMany();
    await rows.edition.deleteMany();
    await rows.editionIcon.deleteMany();
    await rows.editionDrop.deleteMany();
    await weigh(shop, later(0));
  }
});

const care = (iconIds: string[]) =>
  cast(
    castAsSupporting(
      SHOP,
      { productIds: [productId('wax-care-kit'), MOSS], category: 'Care', iconIds, reason: 'Keeps it alive' },
      INGRID,
      later(1),
    ),
  );

/** A planned edition of these icons, in a drop. */
async function planned(title: string, iconIds: string[], day: string): Promise<void> {
  const drop = await db.editionDrop.create({
    data: {
      shop: SHOP,
      ...{
        title: 'Lighthouse',
        handle: title,
        launchesOn: new Date(day),
        createdAt: later(0),
        createdBy: '7',
      },
    },
  });
  const { id: editionId } = await db.edition.create({
    data: {
      shop: SHOP,
      ...{ title, handle: title, kind: 'capsule', dropId: drop.id, createdAt: later(0), createdBy: '7' },
    },
  });
  await db.editionIcon.createMany({ data: iconIds.map((iconId) => ({ shop: SHOP, editionId, iconId })) });
}

const named = (nodes: readonly PictureNode[], title: string): PictureNode | undefined =>
  nodes.find((node) => node.title === title);

test('the picture tells every tier’s share, and all of them are the whole', async () => {
  const { iconId } = await harbourCoat();
  await care([iconId]);
  const { nodes, tiers, weighedBy } = await universePicture(SHOP, DAY);
  expect(weighedBy).toBe('revenue');
  expect(tiers.icon.products).toBe(2);
  expect(tiers.supporting.products).toBe(2);
  expect(tiers.uncast.products).toBe(seed.products.length - 4);
  expect(nodes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  expect(named(nodes, 'Harbour Coat')).toMatchObject({
    kind: 'icon',
    products: 2,
    why: { reason: 'Made since 1962', by: 'Ingrid Sande' },
  });
  expect(named(nodes, 'Care')).toMatchObject({ kind: 'category', products: 2 });
  expect(nodes.at(-1)).toMatchObject({ kind: 'rest', tier: 'uncast' });
  expect(nodes.at(-1)?.pictures.length).toBeGreaterThan(0);
});

test('an edition that is planned is in the picture before it has a product, with the day of its drop', async () => {
  const { iconId } = await harbourCoat();
  await planned('Lighthouse coat', [iconId], '2027-02-01');
  expect(named((await universePicture(SHOP, DAY)).nodes, 'Lighthouse coat')).toMatchObject({
    kind: 'edition',
    stage: 'planned',
    launchesOn: '2027-02-01',
    products: 0,
    icons: [{ id: iconId, title: 'Harbour Coat' }],
  });
});

test('a house whose orders are not ours to read is drawn by its products', async () => {
  const { nodes, tiers, weighedBy } = await universePicture(OTHER, DAY);
  expect(weighedBy).toBe('count');
  expect(tiers.uncast.products).toBe(seed.products.length);
  expect(nodes).toMatchObject([{ kind: 'rest', tier: 'uncast', share: 1 }]);
});

test('nobody sees the universe of another house', async () => {
  const { iconId } = await harbourCoat();
  await planned('Lighthouse coat', [iconId], '2027-02-01');
  expect((await universePicture(OTHER, DAY)).nodes.map(({ kind }) => kind)).toEqual(['rest']);
  expect((await universeMap(OTHER, DAY)).systems).toEqual([]);
});

test('on the map an icon has its editions by date and its cast by category around it', async () => {
  const { iconId } = await harbourCoat();
  await care([iconId]);
  await planned('Spring coat', [iconId], '2027-03-01');
  await planned('Winter coat', [iconId], '2026-12-01');
  const [system, ...others] = (await universeMap(SHOP, DAY)).systems;
  expect(others).toEqual([]);
  expect(system?.icon.title).toBe('Harbour Coat');
  expect(system?.editions.map(({ title }) => title)).toEqual(['Winter coat', 'Spring coat']);
  expect(system?.supporting).toMatchObject([
    { title: 'Care', products: 2, around: { id: iconId, title: 'Harbour Coat' } },
  ]);
  expect(system?.bonds.filter((bond) => bond.startsWith('drop:'))).toHaveLength(2);
});
