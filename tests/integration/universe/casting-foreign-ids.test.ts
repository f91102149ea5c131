import {
  db,
  emptyStage,
  harbourCoat,
  INGRID,
  later,
  MOSS,
  NAVY,
  OTHER,
  SHOP,
  sizesOf,
  standing,
  twoHouses,
} from '../../setup/casting-stage';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TODAY } from '../../setup/mirrored-maison';

import { forShop } from '~/database/for-shop.server';
import { castAsIcon } from '~/universe/casting/cast-as-icon.server';
import { castAsSupporting } from '~/universe/casting/cast-as-supporting.server';
import { uncast } from '~/universe/casting/uncast.server';
import { undoCasting } from '~/universe/casting/undo-casting.server';
import { changeIcon } from '~/universe/casting/change-icon.server';

beforeAll(twoHouses);
beforeEach(emptyStage);

describe('foreign and wrong ids', () => {
  const unknown = 9_999_999_999n;

  test('a product that does not exist is refused, and nothing changes', async () => {
    const outcome = await castAsIcon(
      SHOP,
      { productIds: [NAVY, unknown], family: { kind: 'each' }, permanentVariantIds: 'suggest', reason: 'x' },
      INGRID,
      TODAY,
    );
    expect(outcome).toEqual({
      kind: 'refused',
      refusal: { because: 'unknown-product', productIds: ['9999999999'] },
    });
    expect(await uncast(SHOP, { productIds: [unknown], reason: 'x' }, INGRID, TODAY)).toMatchObject({
      kind: 'refused',
    });
    expect(
      await castAsSupporting(
        SHOP,
        { productIds: [unknown], category: 'Care', iconIds: [], reason: 'x' },
        INGRID,
        TODAY,
      ),
    ).toMatchObject({ kind: 'refused' });
    expect(await db.castingChange.count()).toBe(0);
    expect(await db.category.count()).toBe(0);
  });

  test('another shop’s product, icon and change are unknown here', async () => {
    await db.product.create({
      data: { ...(await db.product.findFirstOrThrow({ where: { id: NAVY } })), id: 42n, shop: SHOP },
    });
    const theirs = await castAsIcon(
      OTHER,
      { productIds: [42n], family: { kind: 'each' }, permanentVariantIds: [], reason: 'x' },
      INGRID,
      TODAY,
    );
    await db.product.deleteMany({ where: { id: 42n } });
    expect(theirs).toMatchObject({ kind: 'refused', refusal: { because: 'unknown-product' } });

    const { changeId, iconId } = await harbourCoat();
    const before = await standing();
    expect(await undoCasting(OTHER, changeId, INGRID, TODAY)).toEqual({
      kind: 'refused',
      refusal: { because: 'unknown-change' },
    });
    expect(await changeIcon(OTHER, { iconId, title: 'Mine', reason: 'x' }, INGRID, TODAY)).toMatchObject({
      kind: 'refused',
      refusal: { because: 'unknown-icon' },
    });
    expect(
      await changeIcon(OTHER, { iconId, variantIds: [], minimum: 0, reason: 'x' }, INGRID, TODAY),
    ).toMatchObject({ refusal: { because: 'unknown-icon' } });
    expect(
      await castAsSupporting(
        OTHER,
        { productIds: [MOSS], category: 'Care', iconIds: [iconId], reason: 'x' },
        INGRID,
        TODAY,
      ),
    ).toMatchObject({ refusal: { because: 'supports-unknown-icon' } });
    expect(
      await castAsIcon(
        OTHER,
        { productIds: [MOSS], family: { kind: 'join', iconId }, permanentVariantIds: [], reason: 'x' },
        INGRID,
        TODAY,
      ),
    ).toMatchObject({ refusal: { because: 'unknown-icon' } });
    expect(await standing()).toEqual(before);
    expect(await forShop(OTHER).db.castingChange.count()).toBe(0);
  });

  test('a variant of another product is not part of the permanent set', async () => {
    const { iconId } = await harbourCoat();
    const before = await standing();
    const [stray = 0n] = sizesOf(MOSS);
    expect(
      await changeIcon(SHOP, { iconId, variantIds: [stray], minimum: null, reason: 'x' }, INGRID, later(1)),
    ).toEqual({
      kind: 'refused',
      refusal: { because: 'unknown-variant', variantIds: [String(stray)] },
    });
    const withStray = { productIds: [NAVY], permanentVariantIds: [stray], reason: 'x' };
    expect(
      await castAsIcon(SHOP, { ...withStray, family: { kind: 'join', iconId } }, INGRID, later(1)),
    ).toMatchObject({ refusal: { because: 'unknown-variant' } });
    expect(await standing()).toEqual(before);
  });
});
