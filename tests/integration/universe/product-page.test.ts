import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { castAsSupporting } from '~/universe/casting/cast-as-supporting.server';
import { changeIcon } from '~/universe/casting/change-icon.server';
import { productPage } from '~/universe/product/product-page.server';
import { confirmPublished, readDue } from '~/universe/published/publication-rows.server';
import { undoCasting } from '~/universe/casting/undo-casting.server';
import {
  BLACK,
  cast,
  emptyStage,
  harbourCoat,
  INGRID,
  later,
  MOSS,
  NAVY,
  OTHER,
  rows,
  SHOP,
  sizesOf,
  twoHouses,
} from '../../setup/casting-stage';
import { seed, TODAY } from '../../setup/mirrored-maison';

beforeAll(twoHouses);
beforeEach(emptyStage);

const page = async (product: bigint, shop = SHOP) => productPage(shop, product, TODAY);

describe('a product’s page', () => {
  test('says which icon it is, by whom, since when and why, with the family and the set of all its colours', async () => {
    await harbourCoat();
    const navy = await page(NAVY);
    expect(navy?.casting).toMatchObject({
      role: 'icon',
      icon: { title: 'Harbour Coat', minimum: null },
      since: TODAY,
      by: 'Ingrid Sande',
      reason: 'Made since 1962',
    });
    expect(navy?.family.map((one) => one.title)).toEqual(['Harbour Coat, Black']);
    expect(navy?.set?.variants.filter((one) => one.carried)).toHaveLength(
      sizesOf(NAVY).length + sizesOf(BLACK).length,
    );
    expect(navy?.publication).toEqual({ kind: 'due' });
  });

  test('shows the stock of each size at each place, online first', async () => {
    const stock = (await page(NAVY))?.stock;
    expect(stock?.locations.map((place) => place.name)).toEqual(
      [...seed.locations]
        .sort(
          (a, b) =>
            Number(b.fulfillsOnlineOrders) - Number(a.fulfillsOnlineOrders) || a.name.localeCompare(b.name),
        )
        .map((place) => place.name),
    );
    const [size] = seed.variants.filter((one) => BigInt(one.productId) === NAVY);
    const inOslo = seed.levels.find(
      (level) =>
        level.inventoryItemId === size?.inventoryItemId &&
        String(level.locationId) === stock?.locations[0]?.id,
    );
    expect(stock?.rows[0]?.at[0]).toBe(inOslo?.available);
  });

  test('keeps every decision in its history, the latest first, undone ones marked', async () => {
    const { iconId } = await harbourCoat();
    const set = await cast(
      changeIcon(
        SHOP,
        { iconId, variantIds: sizesOf(NAVY), minimum: 7, reason: 'Navy only' },
        INGRID,
        later(1),
      ),
    );
    await cast(changeIcon(SHOP, { iconId, title: 'The Coat', reason: 'Shorter' }, INGRID, later(2)));
    await undoCasting(SHOP, set.changeId, { id: '8', name: 'Per' }, later(3));
    const history = (await page(NAVY))?.history ?? [];
    expect(history.map((one) => [one.kind, one.reason])).toEqual([
      ['renamed', 'Shorter'],
      ['permanent-set', 'Navy only'],
      ['icon', 'Made since 1962'],
    ]);
    expect(history[0]?.renamed).toEqual({ before: 'Harbour Coat', after: 'The Coat' });
    expect(history[1]?.undone).toEqual({ at: later(3), by: 'Per' });
  });

  test('of an icon names its supporting cast; of a supporting character, what it supports', async () => {
    const { iconId } = await harbourCoat();
    await cast(
      castAsSupporting(
        SHOP,
        { productIds: [MOSS], category: 'Winter', iconIds: [iconId], reason: 'x' },
        INGRID,
        later(1),
      ),
    );
    expect((await page(NAVY))?.supporting).toMatchObject({
      first: [{ title: 'Harbour Coat, Moss', category: 'Winter' }],
      count: 1,
    });
    expect((await page(MOSS))?.casting).toMatchObject({
      role: 'supporting',
      category: 'Winter',
      supports: [{ id: iconId, title: 'Harbour Coat' }],
      icon: null,
    });
  });

  test('claims no publication once the role is undone, neither on the way out nor afterwards', async () => {
    const { changeId } = await harbourCoat();
    await confirmPublished(rows, await readDue(rows, later(1)), later(1));
    expect((await page(NAVY))?.publication).toEqual({ kind: 'published', since: later(1) });
    await undoCasting(SHOP, changeId, INGRID, later(2));
    expect((await page(NAVY))?.publication).toEqual({ kind: 'leaving' });
    await confirmPublished(rows, await readDue(rows, later(3)), later(3));
    expect((await page(NAVY))?.publication).toEqual({ kind: 'nothing' });
  });

  test('is not there for products of nobody, and another house sees nothing of ours', async () => {
    await harbourCoat();
    expect(await page(1n)).toBeNull();
    expect(await page(NAVY, OTHER)).toMatchObject({ casting: null, history: [], set: null });
  });
});
