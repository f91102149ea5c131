import { beforeAll, beforeEach, expect, test } from 'vitest';
import { uncast } from '~/universe/casting/uncast.server';
import { castAsSupporting } from '~/universe/casting/cast-as-supporting.server';
import { undoCasting } from '~/universe/casting/undo-casting.server';
import { keepGroups } from '~/universe/picture/group-figures.server';
import { weigh } from '~/universe/weighing/weigh.server';
import {
  BLACK,
  cast,
  db,
  emptyStage,
  harbourCoat,
  INGRID,
  later,
  MOSS,
  NAVY,
  rows,
  SHOP,
  twoHouses,
} from '../../../setup/casting-stage';

beforeAll(async () => {
  await twoHouses();
  await weigh(SHOP, later(0));
});
beforeEach(async () => {
  await emptyStage();
  await db.groupFigures.deleteMany();
});

const kept = (kind: string) => db.groupFigures.findMany({ where: { kind }, orderBy: { subject: 'asc' } });

const revenueOf = async (...ids: bigint[]): Promise<bigint> =>
  (await db.productSales.findMany({ where: { productId: { in: ids } } })).reduce(
    (sum, { revenue }) => sum + revenue,
    0n,
  );

test('an icon weighs what its products sold, the best of them first', async () => {
  const { iconId } = await harbourCoat();
  const [best] = await db.productSales.findMany({
    where: { productId: { in: [NAVY, BLACK] } },
    orderBy: { revenue: 'desc' },
  });
  const [group] = await kept('icon');
  expect(group).toMatchObject({ subject: iconId, products: 2, revenue: await revenueOf(NAVY, BLACK) });
  expect(group?.best[0]).toBe(best?.productId);
  expect(group?.revenue).toBeGreaterThan(0n);
});

test('a casting moves the weight of its products, and undoing it moves it back', async () => {
  await harbourCoat();
  const { changeId } = await cast(
    castAsSupporting(
      SHOP,
      { productIds: [BLACK, MOSS], category: 'Outerwear', iconIds: [], reason: 'Not in the family' },
      INGRID,
      later(1),
    ),
  );
  expect(await kept('icon')).toMatchObject([{ products: 1, revenue: await revenueOf(NAVY) }]);
  expect(await kept('category')).toMatchObject([{ products: 2, revenue: await revenueOf(BLACK, MOSS) }]);
  await undoCasting(SHOP, changeId, INGRID, later(2));
  expect(await kept('icon')).toMatchObject([{ products: 2, revenue: await revenueOf(NAVY, BLACK) }]);
  expect(await kept('category')).toEqual([]);
});

test('what castings kept equals what is weighed from nothing', async () => {
  await harbourCoat();
  await cast(
    castAsSupporting(
      SHOP,
      { productIds: [MOSS], category: 'Outerwear', iconIds: [], reason: 'A third colour' },
      INGRID,
      later(1),
    ),
  );
  await uncast(SHOP, { productIds: [BLACK], reason: 'Ends' }, INGRID, later(2));
  const before = [...(await kept('icon')), ...(await kept('category'))];
  expect(before).toHaveLength(2);
  await db.groupFigures.deleteMany();
  await rows.transaction((inner) => keepGroups(inner, 'everything'));
  expect([...(await kept('icon')), ...(await kept('category'))]).toEqual(before);
});
