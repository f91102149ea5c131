import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { carryOutCastings } from '~/universe/casting/carry-out-castings.server';
import { removeRule } from '~/universe/rules/remove-rule.server';
import { db, INGRID, later, rows, SHOP, twoHouses } from '../../../setup/casting-stage';
import { done, look, noRules, ofTag, played, save, tagged, whoPlays } from '../../../setup/rules-stage';

let care: bigint[];

beforeAll(async () => {
  await twoHouses();
  care = await tagged('care');
});
beforeEach(async () => {
  await noRules();
  await db.bulkCastingProduct.deleteMany();
  await db.bulkCasting.deleteMany();
});

/** A run of a rule that has come to none of its products yet, as it is for a rule of thousands. */
async function underWay(): Promise<string> {
  const { ruleId, changeId } = await save(ofTag('care'));
  const { categoryId } = await db.castingRule.findFirstOrThrow({ where: { id: ruleId } });
  await db.casting.deleteMany({ where: { ruleId } });
  const id = randomUUID();
  const products = care.map((productId) => ({ shop: SHOP, castingId: id, productId }));
  const way = { way: 'supporting', ruleId, categoryId, iconIds: [], total: care.length };
  await db.bulkCasting.create({
    data: { id, shop: SHOP, changeId: changeId ?? '', state: 'casting', beganAt: later(1), ...way },
  });
  await db.bulkCastingProduct.createMany({ data: products });
  return ruleId;
}

/** Carries the run to its end, and does what it asks for. */
async function toItsEnd(): Promise<void> {
  await rows.run`delete from graphile_worker._private_jobs where payload->>'shop' = ${SHOP}`;
  while ((await carryOutCastings(SHOP, later(3))) === 'more');
  const asked = await rows.sql`
    select key from graphile_worker._private_jobs where key = ${`apply-rules:${SHOP}`} and ${SHOP} <> ''`;
  if (asked.length > 0) await look();
}

test('whom a rule has still to cast plays what the rule says when it was changed meanwhile', async () => {
  const id = await underWay();
  await save(ofTag('care', { category: 'Repair' }), { id, seen: 1 }, 2);
  await toItsEnd();
  expect(await whoPlays()).toEqual(care);
  expect(new Set((await played()).map(({ category }) => category))).toEqual(new Set(['Repair']));
});

test('and nothing when the rule was removed meanwhile', async () => {
  const id = await underWay();
  await done(removeRule(SHOP, { id, seen: 1, leaving: 'uncast', understood: false }, INGRID, later(2)));
  await toItsEnd();
  expect(await whoPlays()).toEqual([]);
});
