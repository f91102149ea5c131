import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { castChoices } from '~/universe/cast/cast-choices.server';
import { NO_ICON, type CastListRequest } from '~/universe/cast/cast-list';
import { castList, PAGE_SIZE } from '~/universe/cast/cast-list.server';
import { castAsSupporting } from '~/universe/casting/cast-as-supporting.server';
import { undoCasting } from '~/universe/casting/undo-casting.server';
import { castingForm } from '~/universe/casting/casting-form.server';
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
  OTHER,
  SHOP,
  twoHouses,
} from '../../setup/casting-stage';
import { productId, seed, TODAY } from '../../setup/mirrored-maison';

beforeAll(twoHouses);
beforeEach(emptyStage);

const list = (request: CastListRequest = {}, shop = SHOP) => castList(shop, request, TODAY);
const titles = async (request: CastListRequest) => (await list(request)).rows.map((row) => row.title);

describe('pages of the cast list', () => {
  for (const sort of ['title asc', 'title desc', 'created desc', 'created asc'] as const) {
    test(`lead forth and back through every product once, by ${sort}`, async () => {
      const seen: string[] = [];
      const pages: string[][] = [];
      let page = await list({ sort });
      expect(page.previous).toBeNull();
      for (;;) {
        pages.push(page.rows.map((row) => row.id));
        seen.push(...page.rows.map((row) => row.id));
        if (!page.next) break;
        page = await list({ sort, after: page.next });
      }
      expect(new Set(seen).size).toBe(seed.products.length);
      expect(seen).toHaveLength(seed.products.length);
      expect(pages[0]).toHaveLength(PAGE_SIZE);
      const back = await list({ sort, before: page.previous ?? '' });
      expect(back.rows.map((row) => row.id)).toEqual(pages.at(-2));
    });
  }

  test('a cursor that is none shows the first page', async () => {
    const first = await list();
    expect((await list({ after: 'nonsense' })).rows).toEqual(first.rows);
    expect((await list({ sort: 'created asc', after: first.next ?? '' })).rows).toHaveLength(PAGE_SIZE);
  });
});

describe('finding products', () => {
  test('by a part of the title, by the beginning of a SKU in any case, and by the vendor', async () => {
    expect(await titles({ search: 'ARBOUR coat, n' })).toEqual(['Harbour Coat, Navy']);
    const navy = seed.variants.find((one) => BigInt(one.productId) === NAVY);
    expect(await titles({ search: navy?.sku?.toLowerCase() ?? '' })).toEqual(['Harbour Coat, Navy']);
    const potter = seed.products
      .filter((product) => `${product.vendor} ${product.title}`.includes('Keramikk'))
      .map((product) => product.title);
    expect((await titles({ search: 'keramikk' })).sort()).toEqual(potter.sort());
  });

  test('wildcards and quotes are only characters', async () => {
    for (const search of ['%', '_', "'", '\\', '\0']) await list({ search });
    expect(await titles({ search: '%' })).toEqual(
      seed.products.map((product) => product.title).filter((title) => title.includes('%')),
    );
  });

  test('by role, icon, category, status, vendor, type and tag', async () => {
    const { iconId } = await harbourCoat();
    await cast(
      castAsSupporting(
        SHOP,
        { productIds: [MOSS], category: 'Winter', iconIds: [iconId], reason: 'x' },
        INGRID,
        later(1),
      ),
    );
    const category = await db.category.findFirst();
    expect(await titles({ role: 'icon' })).toEqual(['Harbour Coat, Black', 'Harbour Coat, Navy']);
    expect(await titles({ role: 'supporting' })).toEqual(['Harbour Coat, Moss']);
    expect(await titles({ icon: iconId })).toEqual([
      'Harbour Coat, Black',
      'Harbour Coat, Moss',
      'Harbour Coat, Navy',
    ]);
    expect(await titles({ category: category?.id })).toEqual(['Harbour Coat, Moss']);
    expect(await titles({ role: 'uncast', search: 'harbour coat, ' })).toEqual(['Harbour Coat, Storm Grey']);
    expect(
      await titles({ tag: 'aw26', vendor: 'Atelier Sande', productType: 'Coats', role: 'supporting' }),
    ).toEqual(['Harbour Coat, Moss']);
    const drafts = seed.products
      .filter((product) => product.status === 'DRAFT')
      .map((product) => product.title);
    expect((await titles({ status: 'DRAFT' })).sort()).toEqual(drafts.sort());
  });
});

test('supporting characters without an icon are listed, those among them whose icon is gone', async () => {
  const { iconId, changeId } = await harbourCoat();
  const supporting = (id: bigint, iconIds: string[]) =>
    cast(
      castAsSupporting(
        SHOP,
        { productIds: [id], category: 'Winter', iconIds, reason: 'x' },
        INGRID,
        later(1),
      ),
    );
  await supporting(MOSS, [iconId]);
  await supporting(productId('market-tote'), []);
  const without = async () => (await list({ icon: NO_ICON })).rows.map(({ id }) => BigInt(id)).sort();
  expect(await without()).toEqual([productId('market-tote')]);
  expect(await titles({ icon: NO_ICON, category: '00000000-0000-4000-8000-000000000000' })).toEqual([]);
  await undoCasting(SHOP, changeId, INGRID, later(2));
  expect(await without()).toEqual([productId('market-tote'), MOSS].sort());
});

describe('what a row says', () => {
  test('role, stock, and sales where the shop shows us its orders', async () => {
    await harbourCoat();
    const { rows, counts } = await list({ search: 'harbour coat, navy' });
    const stock = seed.levels
      .filter((level) =>
        seed.variants.some(
          (one) => BigInt(one.productId) === NAVY && one.inventoryItemId === level.inventoryItemId,
        ),
      )
      .reduce((sum, level) => sum + level.available, 0);
    expect(rows).toMatchObject([{ role: 'icon', icon: 'Harbour Coat', stock }]);
    expect(rows[0]?.sold?.units).toBeGreaterThan(100);
    expect(rows[0]?.sold?.revenue).toBeGreaterThan(100 * 500_00);
    expect(counts).toEqual({
      all: seed.products.length,
      icon: 2,
      edition: 0,
      supporting: 0,
      uncast: seed.products.length - 2,
    });
  });

  test('another house sees its own, and no sales without orders', async () => {
    await harbourCoat();
    const { rows, counts } = await list({ search: 'harbour coat, navy' }, OTHER);
    expect(rows).toMatchObject([{ role: null, icon: null, sold: null }]);
    expect(counts.icon).toBe(0);
    expect((await castChoices(OTHER)).icons).toEqual([]);
  });
});

describe('the form before casting', () => {
  test('proposes the name that colours share, and the set with its reasons', async () => {
    const asked = await castingForm(SHOP, [NAVY, BLACK, MOSS], TODAY);
    if (asked.kind !== 'form') throw new Error('refused');
    expect(asked.form.suggestedTitle).toBe('Harbour Coat');
    expect(asked.form.set).toMatchObject({ basis: 'sales', weeks: 52 });
    const moss = asked.form.set?.variants.filter((one) => one.productId === String(MOSS)) ?? [];
    expect(moss.map((one) => one.because?.kind)).toEqual(moss.map(() => 'value-not-carried'));
    expect(moss.some((one) => one.carried)).toBe(false);
  });

  test('refuses products of nobody', async () => {
    expect(await castingForm(SHOP, [1n], TODAY)).toEqual({
      kind: 'refused',
      refusal: { because: 'unknown-product', productIds: ['1'] },
    });
  });
});

describe('what is said of a product beside its role', () => {
  test('is its share of what the store sold in a year, and what was suggested of it', async () => {
    await weigh(SHOP, TODAY);
    await db.suggestion.deleteMany();
    await db.suggestion.create({
      data: {
        shop: SHOP,
        ...{ kind: 'icon', key: String(MOSS), title: 'Harbour Coat, Moss', productIds: [MOSS], score: 0.8 },
        ...{ confidence: 'fair', evidence: {}, state: 'open', computedAt: TODAY },
      },
    });
    const { rows } = await list({ search: 'harbour coat, ' });
    const [navy] = rows.filter(({ title }) => title === 'Harbour Coat, Navy');
    const [moss] = rows.filter(({ title }) => title === 'Harbour Coat, Moss');
    expect(navy?.share).toBeGreaterThan(0.05);
    expect(navy?.suggested).toBeNull();
    expect(moss?.suggested).toBe('icon');
  });
});
