import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { castAsIcon } from '~/universe/casting/cast-as-icon.server';
import { castAsSupporting } from '~/universe/casting/cast-as-supporting.server';
import { castMany } from '~/universe/casting/cast-many.server';
import { consequencesOf } from '~/universe/casting/consequences.server';
import { uncast } from '~/universe/casting/uncast.server';
import {
  BLACK,
  cast,
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
import { noRules, ofTag, save, tagged } from '../../../setup/rules-stage';

beforeAll(twoHouses);
beforeEach(async () => {
  await noRules();
  await db.signatureDetail.deleteMany();
});

/** A coat with a supporting character, a detail and a rule. */
async function coatWithCompany(): Promise<string> {
  const { iconId } = await harbourCoat();
  const by = { createdAt: later(0), createdBy: '7' };
  await db.signatureDetail.create({
    data: { id: randomUUID(), shop: SHOP, iconId, dimension: 'design', words: 'Horn buttons', ...by },
  });
  const support = { category: 'Care', iconIds: [iconId], reason: 'For the coat' };
  await cast(castAsSupporting(SHOP, { productIds: [MOSS], ...support }, INGRID, later(1)));
  await save(ofTag('nobody has it', { iconIds: [iconId] }), {}, 2);
  return iconId;
}
const company = { title: 'Harbour Coat', supporting: 1, editions: 0, details: 1, chapters: 0, rules: 1 };

describe('an icon that would lose its last product', () => {
  test('is named with what hangs on it, and keeps its products until that is understood', async () => {
    const id = await coatWithCompany();
    const request = { productIds: [NAVY, BLACK], reason: 'No more coats' };
    expect(await uncast(SHOP, request, INGRID, later(3))).toEqual({
      kind: 'refused',
      refusal: { because: 'would-orphan', orphans: { icons: [{ id, ...company }], more: 0 } },
    });
    expect(await db.casting.count({ where: { role: 'icon', endedAt: null } })).toBe(2);
    expect(await uncast(SHOP, { ...request, understood: true }, INGRID, later(4))).toMatchObject({
      kind: 'cast',
    });
    expect(await consequencesOf(rows, { productIds: [NAVY, BLACK] })).toEqual({ icons: [], more: 0 });
  });

  test('is asked about when its products become something else, one by one or in bulk', async () => {
    const iconId = await coatWithCompany();
    const refused = { kind: 'refused', refusal: { because: 'would-orphan' } };
    const products = { productIds: [NAVY, BLACK], reason: 'Changed our mind' };
    const alone = { family: { kind: 'each' as const }, permanentVariantIds: 'suggest' as const };
    expect(await castAsIcon(SHOP, { ...products, ...alone }, INGRID, later(3))).toMatchObject(refused);
    const care = { category: 'Care', iconIds: [] };
    expect(await castAsSupporting(SHOP, { ...products, ...care }, INGRID, later(3))).toMatchObject(refused);
    const all = {
      selection: { icon: iconId, role: 'icon' as const },
      as: { way: 'uncast' as const },
      reason: 'All',
    };
    expect(await castMany(SHOP, all, INGRID, later(3))).toMatchObject(refused);
    expect(await db.bulkCasting.count()).toBe(0);
    expect(await castMany(SHOP, { ...all, understood: true }, INGRID, later(4))).toMatchObject({
      kind: 'under-way',
    });
  });

  test('is not asked about while a product of it stays, or where nothing hangs on it', async () => {
    await coatWithCompany();
    expect(await uncast(SHOP, { productIds: [NAVY], reason: 'Black only' }, INGRID, later(3))).toMatchObject({
      kind: 'cast',
    });
    await noRules();
    await db.signatureDetail.deleteMany();
    await harbourCoat();
    expect(await uncast(SHOP, { productIds: [NAVY, BLACK], reason: 'None' }, INGRID, later(5))).toMatchObject(
      { kind: 'cast' },
    );
  });

  test('is not asked about where its products stay in it', async () => {
    const iconId = await coatWithCompany();
    const joining = { family: { kind: 'join' as const, iconId }, permanentVariantIds: 'suggest' as const };
    const request = { productIds: [NAVY, BLACK], reason: 'Again', ...joining };
    expect(await castAsIcon(SHOP, request, INGRID, later(3))).toMatchObject({ kind: 'cast' });
  });

  test('does not stop a rule: rules never touch icons', async () => {
    await coatWithCompany();
    expect((await tagged('core')).includes(NAVY)).toBe(true);
    await save(ofTag('core'), {}, 3);
    expect(await db.casting.count({ where: { role: 'icon', endedAt: null } })).toBe(2);
  });
});
