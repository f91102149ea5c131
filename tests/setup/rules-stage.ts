import { forShop } from '~/database/for-shop.server';
import { applyRules } from '~/universe/rules/apply-rules.server';
import type { RuleEntry } from '~/universe/rules/rule';
import type { RuleAnswer } from '~/universe/rules/rule-answers';
import { saveRule, type RuleRequest } from '~/universe/rules/save-rule.server';
import { db, emptyStage, INGRID, later, OTHER, SHOP } from './casting-stage';

/** Nobody is cast and no rule was ever made. */
export async function noRules(): Promise<void> {
  await emptyStage();
  for (const shop of [SHOP, OTHER]) {
    const rows = forShop(shop).db;
    await rows.castingRule.deleteMany();
    await rows.ruleCollectionProduct.deleteMany();
    await rows.ruleCollection.deleteMany();
    await rows.audit.deleteMany();
  }
}

export const ofTag = (value: string, change: Partial<RuleEntry> = {}): RuleEntry => ({
  ...{ field: 'tag', value, category: 'Care', iconIds: [], active: true },
  ...change,
});

export type Saved = Extract<RuleAnswer, { kind: 'saved' }>;

/** The outcome of a change of the rules that has to succeed. */
export async function done(answer: Promise<RuleAnswer>): Promise<Saved> {
  const outcome = await answer;
  if (outcome.kind !== 'saved') throw new Error(`Not saved: ${JSON.stringify(outcome)}`);
  return outcome;
}

export const save = (entry: RuleEntry, request: Partial<RuleRequest> = {}, minutes = 0): Promise<Saved> =>
  done(saveRule(SHOP, { id: null, seen: 0, leaving: 'uncast', ...request, entry }, INGRID, later(minutes)));

/** What the job does when everything is looked at. */
export const look = (minutes = 60): Promise<number> => applyRules(SHOP, null, later(minutes));

/** Products that carry a tag, in the mirror. */
export const tagged = async (tag: string): Promise<bigint[]> =>
  (await db.product.findMany({ where: { tags: { has: tag } }, orderBy: { id: 'asc' } })).map(({ id }) => id);

/** Current castings: product, category, rule. */
export async function played(): Promise<{ productId: bigint; category: string; ruleId: string | null }[]> {
  const castings = await db.casting.findMany({
    where: { endedAt: null, role: 'supporting' },
    orderBy: { productId: 'asc' },
  });
  const categories = new Map((await db.category.findMany()).map(({ id, name }) => [id, name]));
  return castings.map(({ productId, categoryId, ruleId }) => ({
    productId,
    category: categories.get(categoryId ?? '') ?? '',
    ruleId,
  }));
}

export const whoPlays = async (): Promise<bigint[]> => (await played()).map(({ productId }) => productId);
