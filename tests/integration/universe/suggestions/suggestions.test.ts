import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { castAsIcon } from '~/universe/casting/cast-as-icon.server';
import { castAsSupporting } from '~/universe/casting/cast-as-supporting.server';
import { undoCasting } from '~/universe/casting/undo-casting.server';
import { acceptSuggestions } from '~/universe/suggestions/accept-suggestions.server';
import { rejectSuggestions, reopenSuggestions } from '~/universe/suggestions/reject-suggestions.server';
import { suggestionCount, suggestionsPage } from '~/universe/suggestions/suggestions.server';
import { weigh } from '~/universe/weighing/weigh.server';
import {
  BLACK,
  cast,
  db,
  emptyStage,
  INGRID,
  later,
  MOSS,
  NAVY,
  OTHER,
  rows,
  SHOP,
  standing,
  twoHouses,
} from '../../../setup/casting-stage';
import { productId, TODAY } from '../../../setup/mirrored-maison';

const REASON = 'The sales say so';

const weighed = (minutes = 0) => weigh(SHOP, later(minutes));
const proposed = async () => (await suggestionsPage(SHOP, { kind: 'icon', after: null })).suggestions;
const doubted = async () => (await suggestionsPage(SHOP, { kind: 'doubt', after: null })).suggestions;
const titles = (all: { title: string }[]) => all.map(({ title }) => title);
const find = async (title: string) => {
  const found = (await proposed()).find((one) => one.title === title);
  if (!found) throw new Error(`${title} is not proposed`);
  return found;
};

async function accepted(ids: string[]) {
  const outcome = await acceptSuggestions(SHOP, { ids, reason: REASON }, INGRID, later(1));
  if (outcome.kind !== 'cast') throw new Error(JSON.stringify(outcome));
  return outcome;
}

const castAs = (title: string, handles: string[]) =>
  cast(
    castAsIcon(
      SHOP,
      {
        productIds: handles.map(productId),
        family: { kind: 'one', title },
        permanentVariantIds: 'suggest',
        reason: 'Ours',
      },
      INGRID,
      later(0),
    ),
  );

beforeAll(twoHouses);
beforeEach(async () => {
  await emptyStage();
  await db.suggestion.deleteMany();
  await db.audit.deleteMany();
  await db.shop.updateMany({ data: { grantedScopes: ['read_orders', 'read_all_orders'], weighedAt: null } });
});

describe('what the maison’s year suggests', () => {
  test('is its coat, its knit and its boot, and nothing that only sells well for a while', async () => {
    await weighed();
    expect(titles(await proposed())).toEqual(['Harbour Coat', 'Fisher Knit', 'No. 9 Boot']);
  });

  test('takes the colours of a coat for one style, with the permanent set its sales suggest', async () => {
    await weighed();
    const coat = await find('Harbour Coat');
    expect(coat.products.map(({ id }) => BigInt(id))).toEqual([NAVY, BLACK, MOSS]);
    expect(coat.evidence.set?.values[0]).toEqual({ name: 'Colour', carried: ['Navy', 'Black'] });
    expect(coat).toMatchObject({ confidence: 'high', evidence: { weeks: 52, weeksSold: 52 } });
  });

  test('counts best-sellers that play nothing and are not proposed', async () => {
    await weighed();
    const { bestSellers, count } = await suggestionsPage(SHOP, { kind: 'icon', after: null });
    expect(bestSellers).toMatchObject({ count: 6, among: 10 });
    expect(bestSellers.products[0]).toMatchObject({ title: 'Harbour Coat 1974 Reissue', rank: 5 });
    expect(titles(bestSellers.products)).not.toContain('Fisher Knit');
    expect(await suggestionCount(rows)).toEqual(count);
  });

  test('says of an icon that sells like any other style that it is one by choice, and of a strong one nothing', async () => {
    await castAs('Market Tote', ['market-tote']);
    await castAs('Fisher Knit', ['fisher-knit']);
    await weighed();
    expect(titles(await doubted())).toEqual(['Market Tote']);
    expect(titles(await proposed())).not.toContain('Fisher Knit');
  });

  test('says nothing without access to orders, and takes back what it said', async () => {
    await weighed();
    await db.shop.updateMany({ data: { grantedScopes: [] } });
    await weighed(1);
    const page = await suggestionsPage(SHOP, { kind: 'icon', after: null });
    expect(page).toMatchObject({
      waiting: 'no-orders',
      suggestions: [],
      count: { icons: 0, bestSellers: 0 },
    });
  });

  test('writes nothing anew where nothing changed', async () => {
    await weighed();
    const before = await db.suggestion.findMany({ orderBy: { id: 'asc' } });
    await weighed(5);
    expect(await db.suggestion.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
  });
});

describe('accepting', () => {
  test('casts each style as one icon with the set it showed, all in one change that is undone as one', async () => {
    await weighed();
    const coat = await find('Harbour Coat');
    const knit = await find('Fisher Knit');
    const outcome = await accepted([coat.id, knit.id]);
    expect(outcome).toMatchObject({ products: 4, icons: ['Harbour Coat', 'Fisher Knit'], left: 0 });
    const { icons, permanent } = await standing();
    expect(titles(icons).sort()).toEqual(['Fisher Knit', 'Harbour Coat']);
    const shown = [...(coat.evidence.set?.carried ?? []), ...(knit.evidence.set?.carried ?? [])];
    expect(permanent.map(({ variantId }) => String(variantId)).sort()).toEqual(shown.sort());
    expect(titles(await proposed())).toEqual(['No. 9 Boot']);

    await undoCasting(SHOP, outcome.changeId, INGRID, later(2));
    expect((await standing()).castings).toEqual([]);
    expect(titles(await proposed())).toEqual(['Harbour Coat', 'Fisher Knit', 'No. 9 Boot']);
  });

  test('is remembered with who and when, and written down beside the casting', async () => {
    await weighed();
    const { changeId } = await accepted([(await find('Fisher Knit')).id]);
    const kept = await db.suggestion.findFirst({ where: { title: 'Fisher Knit' } });
    expect(kept).toMatchObject({ state: 'accepted', decidedByName: 'Ingrid Sande', changeId });
    expect(await db.audit.findFirst({ where: { about: 'suggestion' } })).toMatchObject({
      ...{ verb: 'accepted', title: 'Fisher Knit', reason: REASON, changeId },
    });
  });

  test('twice casts once, and leaves out what somebody cast meanwhile', async () => {
    await weighed();
    const knit = await find('Fisher Knit');
    const boot = await find('No. 9 Boot');
    await castAs('Boots', ['no-9-boot']);
    expect(await accepted([knit.id, boot.id])).toMatchObject({ icons: ['Fisher Knit'], left: 1 });
    const again = await acceptSuggestions(SHOP, { ids: [knit.id], reason: REASON }, INGRID, later(3));
    expect(again).toEqual({ kind: 'refused', refusal: { because: 'nothing-changed' } });
  });

  test('gives another name where an icon is called so', async () => {
    await weighed();
    await castAs('Fisher Knit', ['fisher-vest']);
    expect(await accepted([(await find('Fisher Knit')).id])).toMatchObject({ icons: ['Fisher Knit (2)'] });
  });

  test('does not promise a size that was deleted at Shopify since', async () => {
    await weighed();
    const knit = await find('Fisher Knit');
    const [gone = ''] = knit.evidence.set?.carried ?? [];
    const kept = await db.variant.findFirstOrThrow({ where: { id: BigInt(gone) } });
    await db.variant.deleteMany({ where: { id: BigInt(gone) } });
    await accepted([knit.id]);
    expect((await standing()).permanent.map(({ variantId }) => variantId)).not.toContain(BigInt(gone));
    await db.variant.create({ data: kept });
  });

  test('does not touch another house', async () => {
    await weighed();
    const ids = titles(await proposed()).length > 0 ? (await proposed()).map(({ id }) => id) : [];
    expect(await acceptSuggestions(OTHER, { ids, reason: REASON }, INGRID, later(1))).toMatchObject({
      kind: 'refused',
    });
    expect(await rejectSuggestions(OTHER, { ids, reason: '' }, INGRID, later(1))).toEqual({
      kind: 'not-there',
    });
    expect(await proposed()).toHaveLength(3);
  });
});

describe('rejecting', () => {
  test('is remembered: the style is not proposed again, until its products change', async () => {
    await weighed();
    const coat = await find('Harbour Coat');
    await rejectSuggestions(SHOP, { ids: [coat.id], reason: 'It is being redrawn' }, INGRID, later(1));
    await weighed(2);
    expect(titles(await proposed())).toEqual(['Fisher Knit', 'No. 9 Boot']);
    expect(await db.audit.findFirst({ where: { verb: 'rejected' } })).toMatchObject({
      reason: 'It is being redrawn',
      title: 'Harbour Coat',
    });
    await db.product.updateMany({ where: { id: MOSS }, data: { status: 'DRAFT' } });
    await weighed(3);
    expect(titles(await proposed())).toContain('Harbour Coat');
    await db.product.updateMany({ where: { id: MOSS }, data: { status: 'ACTIVE' } });
  });

  test('can be taken back', async () => {
    await weighed();
    const { id } = await find('Harbour Coat');
    await rejectSuggestions(SHOP, { ids: [id], reason: '' }, INGRID, later(1));
    expect(await reopenSuggestions(SHOP, [id], INGRID, later(2))).toEqual({ kind: 'open', suggestions: 1 });
    expect(titles(await proposed())).toContain('Harbour Coat');
  });

  test('a doubt keeps the icon and is not said again, until the icon has other products', async () => {
    await castAs('Market Tote', ['market-tote']);
    await weighed();
    const [doubt] = await doubted();
    await rejectSuggestions(SHOP, { ids: [doubt?.id ?? ''], reason: '' }, INGRID, later(1));
    await weighed(2);
    expect(await doubted()).toEqual([]);
    expect(titles((await standing()).icons)).toEqual(['Market Tote']);
  });
});

test('a style that a person cast otherwise is not proposed; one that only a rule cast is', async () => {
  await cast(
    castAsSupporting(
      SHOP,
      { productIds: [productId('fisher-knit')], category: 'Knitwear', iconIds: [], reason: 'For now' },
      INGRID,
      later(0),
    ),
  );
  await weighed();
  expect(titles(await proposed())).not.toContain('Fisher Knit');
  await db.casting.updateMany({ data: { ruleId: '00000000-0000-4000-8000-000000000001' } });
  await weighed(1);
  expect(titles(await proposed())).toContain('Fisher Knit');
});

test('an icon that is phasing out is not doubted', async () => {
  const { iconIds } = await castAs('Market Tote', ['market-tote']);
  await db.policy.create({
    data: {
      ...{ shop: SHOP, level: 'icon', subject: iconIds[0] ?? '', pool: '', phasingOutOn: TODAY },
      ...{ updatedAt: TODAY, updatedBy: '7', updatedByName: 'Ingrid Sande' },
    },
  });
  await weighed();
  expect(await doubted()).toEqual([]);
  await db.policy.deleteMany();
});
