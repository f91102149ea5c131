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
  SHOP,
  sizesOf,
  rows,
  standing,
  twoHouses,
} from '../../setup/casting-stage';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TODAY } from '../../setup/mirrored-maison';

import { castAsIcon } from '~/universe/casting/cast-as-icon.server';
import { castAsSupporting } from '~/universe/casting/cast-as-supporting.server';

beforeAll(twoHouses);
beforeEach(emptyStage);

describe('marking an icon', () => {
  test('makes one icon of several products, with who, when and why', async () => {
    const { changeId, iconId } = await harbourCoat();
    expect(await db.icon.count()).toBe(1);
    const castings = await db.casting.findMany({ where: { endedAt: null } });
    expect(castings.map((one) => [one.productId, one.role, one.iconId, one.beganBy])).toEqual(
      expect.arrayContaining([
        [NAVY, 'icon', iconId, changeId],
        [BLACK, 'icon', iconId, changeId],
      ]),
    );
    expect(await db.castingChange.findFirst({ where: { id: changeId } })).toMatchObject({
      kind: 'icon',
      reason: 'Made since 1962',
      byName: 'Ingrid Sande',
      at: TODAY,
    });
    expect(await db.icon.findFirst({ where: { id: iconId } })).toMatchObject({
      title: 'Harbour Coat',
      handle: 'harbour-coat',
      minimum: null,
    });
  });

  test('suggests from sales: every size of the colours carried, not this season’s', async () => {
    await cast(
      castAsIcon(
        SHOP,
        {
          productIds: [NAVY, BLACK, MOSS],
          family: { kind: 'one', title: 'Harbour Coat' },
          permanentVariantIds: 'suggest',
          reason: 'Ours',
        },
        INGRID,
        TODAY,
      ),
    );
    const permanent = new Set((await db.permanentVariant.findMany()).map((one) => one.variantId));
    expect(permanent).toEqual(new Set([...sizesOf(NAVY), ...sizesOf(BLACK)]));
  });

  test('asks for publication and assessment in the same transaction', async () => {
    await rows.run`delete from graphile_worker._private_jobs where payload->>'shop' = ${SHOP}`;
    await harbourCoat();
    const due = await db.publication.findMany({ orderBy: { productId: 'asc' } });
    expect(due.map((one) => [one.productId, one.state, one.wanted])).toEqual([
      [NAVY, 'due', { role: 'icon', icon: 'Harbour Coat', icon_handle: 'harbour-coat' }],
      [BLACK, 'due', { role: 'icon', icon: 'Harbour Coat', icon_handle: 'harbour-coat' }],
    ]);
    const jobs = await rows.sql<{ task: string }>`
      select t.identifier as task from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id where j.payload->>'shop' = ${SHOP}`;
    expect(jobs.map((one) => one.task).sort()).toEqual(['assess', 'publish']);
  });

  test('makes each of many products an icon of its own, equal titles told apart', async () => {
    await db.product.updateMany({ where: { id: BLACK }, data: { title: 'Harbour Coat, Navy' } });
    const { iconIds } = await cast(
      castAsIcon(
        SHOP,
        {
          productIds: [NAVY, BLACK],
          family: { kind: 'each' },
          permanentVariantIds: 'suggest',
          minimum: 4,
          reason: 'The pillars',
        },
        INGRID,
        TODAY,
      ),
    );
    await db.product.updateMany({ where: { id: BLACK }, data: { title: 'Harbour Coat, Black' } });
    const icons = await db.icon.findMany({ where: { id: { in: iconIds } }, orderBy: { position: 'asc' } });
    expect(icons.map((icon) => [icon.title, icon.handle, icon.minimum])).toEqual([
      ['Harbour Coat, Navy', 'harbour-coat-navy', 4],
      ['Harbour Coat, Navy (2)', 'harbour-coat-navy-2', 4],
    ]);
    expect(new Set((await db.permanentVariant.findMany()).map((one) => one.variantId))).toEqual(
      new Set([...sizesOf(NAVY), ...sizesOf(BLACK)]),
    );
  });

  test('takes a product into an icon that is there', async () => {
    const { iconId } = await harbourCoat();
    await cast(
      castAsIcon(
        SHOP,
        {
          productIds: [MOSS],
          family: { kind: 'join', iconId },
          permanentVariantIds: [],
          reason: 'This winter’s colour',
        },
        INGRID,
        later(1),
      ),
    );
    expect(await db.casting.count({ where: { iconId, endedAt: null } })).toBe(3);
  });

  test('retires an icon whose last product goes elsewhere, and frees its name', async () => {
    const first = await harbourCoat();
    const second = await harbourCoat(1);
    expect(await db.icon.findMany({ where: { retiredAt: null } })).toMatchObject([
      { id: second.iconId, handle: 'harbour-coat-2' },
    ]);
    expect(await db.icon.findFirst({ where: { id: first.iconId } })).toMatchObject({
      retiredAt: later(1),
    });
  });
});

describe('marking supporting characters', () => {
  const care = (productIds: bigint[], iconIds: string[], category = 'Care') =>
    castAsSupporting(SHOP, { productIds, category, iconIds, reason: 'Keeps it going' }, INGRID, later(1));

  test('gives them a category and the icons they support, and publishes both', async () => {
    const { iconId } = await harbourCoat();
    await cast(care([MOSS], [iconId]));
    await cast(care([BLACK], [iconId], 'care'));
    expect(await db.category.findMany()).toMatchObject([{ name: 'Care' }]);
    expect(await db.publication.findFirst({ where: { productId: MOSS } })).toMatchObject({
      wanted: { role: 'supporting', category: 'Care', supports: '["harbour-coat"]' },
    });
    expect(await db.permanentVariant.count({ where: { endedAt: null } })).toBe(sizesOf(NAVY).length);
  });

  test('refuses to support an icon that this very change ends', async () => {
    const { iconId } = await harbourCoat();
    const before = await standing();
    expect(await care([NAVY, BLACK], [iconId])).toEqual({
      kind: 'refused',
      refusal: { because: 'supports-unknown-icon' },
    });
    expect(await standing()).toEqual(before);
  });
});
