import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { castAsSupporting } from '~/universe/casting/cast-as-supporting.server';
import { uncast } from '~/universe/casting/uncast.server';
import { undoCasting } from '~/universe/casting/undo-casting.server';
import { moveRule, removeRule } from '~/universe/rules/remove-rule.server';
import { previewRule } from '~/universe/rules/preview-rule.server';
import { saveRule } from '~/universe/rules/save-rule.server';
import {
  cast,
  db,
  harbourCoat,
  INGRID,
  later,
  NAVY,
  OTHER,
  rows,
  SHOP,
  twoHouses,
} from '../../../setup/casting-stage';
import { done, look, noRules, ofTag, played, save, tagged, whoPlays } from '../../../setup/rules-stage';

let care: bigint[];
let wool: bigint[];

beforeAll(async () => {
  await twoHouses();
  care = await tagged('care');
  wool = await tagged('wool');
});
beforeEach(noRules);

const by = (productIds: readonly bigint[], category: string) =>
  cast(castAsSupporting(SHOP, { productIds, category, iconIds: [], reason: 'By hand' }, INGRID, later(1)));

describe('a casting rule', () => {
  test('casts everybody it matches, whatever the capitals, as one change with its own reason', async () => {
    const { iconId } = await harbourCoat();
    const { cast: count, changeId, ruleId } = await save(ofTag('CARE', { iconIds: [iconId] }), {}, 1);
    expect(count).toBe(care.length);
    expect(await played()).toEqual(care.map((productId) => ({ productId, category: 'Care', ruleId })));
    expect(await db.castingSupport.count({ where: { iconId } })).toBe(care.length);
    expect(await db.castingChange.findFirst({ where: { id: changeId ?? '' } })).toMatchObject({
      kind: 'rule',
      reason: 'Rule: Tag “CARE”',
      byName: 'Ingrid Sande',
    });
  });

  test('changes nothing when it is applied again', async () => {
    await save(ofTag('care'));
    const changes = await db.castingChange.count();
    expect(await look()).toBe(0);
    expect(await db.castingChange.count()).toBe(changes);
  });

  test('leaves icons and whoever a person cast alone', async () => {
    await harbourCoat();
    await by(care.slice(0, 2), 'By hand');
    await save({ ...ofTag('core'), category: 'Core' });
    await save(ofTag('care'));
    const icons = await db.casting.findMany({ where: { role: 'icon', endedAt: null } });
    expect(icons.map(({ productId }) => productId)).toContain(NAVY);
    expect((await played()).filter(({ category }) => category === 'By hand')).toHaveLength(2);
  });

  test('does not cast again whom a person uncast', async () => {
    await save(ofTag('care'));
    await cast(uncast(SHOP, { productIds: care.slice(0, 1), reason: 'Not this one' }, INGRID, later(1)));
    expect(await look()).toBe(0);
    expect(await whoPlays()).toEqual(care.slice(1));
  });

  test('casts again whom a person uncast and then did not', async () => {
    await save(ofTag('care'));
    const { changeId } = await cast(
      uncast(SHOP, { productIds: care.slice(0, 1), reason: 'Oh' }, INGRID, later(1)),
    );
    await undoCasting(SHOP, changeId, INGRID, later(2));
    await save(
      { ...ofTag('care'), category: 'Repair' },
      { id: (await played())[0]?.ruleId ?? '', seen: 1 },
      3,
    );
    expect((await played()).map(({ category }) => category)).toEqual(care.map(() => 'Repair'));
  });

  test('stays away from what was undone, and is undone as one', async () => {
    const { changeId } = await save(ofTag('care'));
    expect(await undoCasting(SHOP, changeId ?? '', INGRID, later(1))).toMatchObject({
      kind: 'undone',
      products: care.length,
    });
    expect(await whoPlays()).toEqual([]);
    expect(await look()).toBe(0);
    expect(await whoPlays()).toEqual([]);
  });

  test('stays away from a change of its own that was undone', async () => {
    const { ruleId } = await save(ofTag('care'));
    const { changeId } = await save(ofTag('care', { category: 'Repair' }), { id: ruleId, seen: 1 }, 1);
    await undoCasting(SHOP, changeId ?? '', INGRID, later(2));
    expect(await look()).toBe(0);
    expect(new Set((await played()).map(({ category }) => category))).toEqual(new Set(['Care']));
  });

  test('casts a product that comes later, in its maker’s name', async () => {
    await save(ofTag('newcomer'));
    expect(await whoPlays()).toEqual([]);
    await rows.run`update product set tags = array_append(tags, 'Newcomer') where shop = ${SHOP} and id = ${NAVY}`;
    try {
      expect(await look()).toBe(1);
      expect(await whoPlays()).toEqual([NAVY]);
      const change = await db.castingChange.findFirst({ orderBy: { number: 'desc' } });
      expect(change).toMatchObject({ kind: 'rule', reason: 'Rule: Tag “newcomer”', byName: 'Ingrid Sande' });
    } finally {
      await rows.run`update product set tags = array_remove(tags, 'Newcomer') where shop = ${SHOP} and id = ${NAVY}`;
    }
    expect(await look(61)).toBe(1);
    expect(await whoPlays()).toEqual([]);
  });

  test('casts nobody of another shop', async () => {
    await save(ofTag('care'));
    expect(await db.casting.count()).toBe(care.length);
    const theirs = await rows.sql<{ count: number }>`
      select count(*)::int from casting where shop = ${OTHER} and ${SHOP} <> ''`;
    expect(theirs).toEqual([{ count: 0 }]);
  });
});

describe('several rules', () => {
  const both = () => care.filter((id) => wool.includes(id));

  test('the upper one casts whom two match, and moving it changes that', async () => {
    const first = await save(ofTag('care'));
    await save(ofTag('wool', { category: 'Wool' }), {}, 1);
    const categoryOf = async () =>
      new Set((await played()).flatMap((one) => (both().includes(one.productId) ? [one.category] : [])));
    expect(both().length).toBeGreaterThan(0);
    expect(await categoryOf()).toEqual(new Set(['Care']));
    const moving = await done(moveRule(SHOP, { id: first.ruleId, way: 'down' }, INGRID, later(2)));
    expect(moving.cast).toBe(both().length);
    expect(await categoryOf()).toEqual(new Set(['Wool']));
  });

  test('a new one stands behind those that are there, wherever others were removed', async () => {
    const removed = [await save(ofTag('core')), await save(ofTag('salt'), {}, 1)];
    await save(ofTag('care'), {}, 2);
    for (const { ruleId: id } of removed)
      await done(removeRule(SHOP, { id, seen: 1, leaving: 'uncast', understood: false }, INGRID, later(3)));
    await save(ofTag('wool', { category: 'Wool' }), {}, 4);
    const theirs = (await played()).filter(({ productId }) => both().includes(productId));
    expect(new Set(theirs.map(({ category }) => category))).toEqual(new Set(['Care']));
  });

  test('a paused one casts nobody and keeps whom it cast', async () => {
    const { ruleId } = await save(ofTag('care'));
    await save(ofTag('care', { active: false }), { id: ruleId, seen: 1 }, 1);
    expect(await whoPlays()).toEqual(care);
    await save(ofTag('wool', { category: 'Wool', active: false }), {}, 2);
    expect(await whoPlays()).toEqual(care);
  });

  test('a changed one lets go whom it does not match any more, or keeps them by hand', async () => {
    const { ruleId } = await save(ofTag('care'));
    const gone = await save(ofTag('wool'), { id: ruleId, seen: 1 }, 1);
    expect(gone).toMatchObject({ left: care.length - both().length });
    expect(await whoPlays()).toEqual(wool);
    await save(ofTag('care'), { id: ruleId, seen: 2, leaving: 'keep' }, 2);
    expect(new Set(await whoPlays())).toEqual(new Set([...wool, ...care]));
    expect(await look()).toBe(0);
  });

  test('a removed one takes its castings along, or leaves them to people', async () => {
    const removal = (id: string, leaving: 'keep' | 'uncast') =>
      done(removeRule(SHOP, { id, seen: 1, leaving, understood: false }, INGRID, later(3)));
    const first = await save(ofTag('care'));
    expect(await removal(first.ruleId, 'uncast')).toMatchObject({ left: care.length });
    expect(await whoPlays()).toEqual([]);
    const second = await save(ofTag('care'), {}, 4);
    expect(second.cast).toBe(care.length);
    expect(await removal(second.ruleId, 'keep')).toMatchObject({ left: 0 });
    expect(await look()).toBe(0);
    expect((await played()).map(({ ruleId }) => ruleId)).toEqual(care.map(() => null));
  });

  test('two for the same tag are refused: the lower one would never speak', async () => {
    await save(ofTag('care'));
    const again = { id: null, seen: 0, leaving: 'uncast', entry: ofTag(' Care ') } as const;
    expect(await saveRule(SHOP, again, INGRID, later(1))).toEqual({
      kind: 'faulty',
      faults: [{ field: 'value', because: 'value-taken' }],
    });
    expect(await db.castingRule.count()).toBe(1);
  });
});

describe('two people', () => {
  test('the second is told, and nothing is written over', async () => {
    const { ruleId } = await save(ofTag('care'));
    await save(ofTag('care', { category: 'Repair' }), { id: ruleId, seen: 1 }, 1);
    const request = { id: ruleId, seen: 1, leaving: 'uncast', entry: ofTag('wool') } as const;
    expect(await saveRule(SHOP, request, { id: '8', name: 'Ola' }, later(2))).toEqual({
      kind: 'changed-meanwhile',
      by: 'Ingrid Sande',
      at: later(1),
    });
    expect(new Set((await played()).map(({ category }) => category))).toEqual(new Set(['Repair']));
  });

  test('a rule of another shop is not there', async () => {
    const { ruleId } = await save(ofTag('care'));
    const request = { id: ruleId, seen: 1, leaving: 'uncast', entry: ofTag('wool') } as const;
    expect(await saveRule(OTHER, request, INGRID, later(1))).toEqual({ kind: 'not-there' });
    const removal = { id: ruleId, seen: 1, leaving: 'uncast', understood: true } as const;
    expect(await removeRule(OTHER, removal, INGRID, later(1))).toEqual({ kind: 'not-there' });
    expect(await previewRule(OTHER, { id: ruleId, entry: ofTag('wool') })).toEqual({ kind: 'not-there' });
  });
});

describe('a preview', () => {
  test('says who would be cast, who stays by hand or with another rule, and who would leave', async () => {
    const both = care.filter((id) => wool.includes(id));
    const woolOnly = wool.filter((id) => !care.includes(id));
    const { ruleId } = await save(ofTag('care'));
    await by(woolOnly.slice(0, 1), 'By hand');
    const castings = await db.casting.count();
    expect(await previewRule(SHOP, { id: null, entry: ofTag('Wool') })).toMatchObject({
      casts: woolOnly.length - 1,
      stay: 0,
      byHand: 1,
      firstByHand: [{ id: String(woolOnly[0]) }],
      byOther: both.length,
      leave: { toNothing: 0, toOther: 0 },
    });
    expect(await previewRule(SHOP, { id: ruleId, entry: ofTag('wool') })).toMatchObject({
      stay: both.length,
      leave: { toNothing: care.length - both.length, toOther: 0 },
    });
    expect(await db.casting.count()).toBe(castings);
  });
});
