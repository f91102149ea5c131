import type { ShopRows } from '~/database/for-shop.server';
import { whoChanged } from '~/team/audit.server';
import { castingIn, type Touched } from '../casting/casting-transaction.server';
import { applyRulesIn } from './apply-rules.server';
import type { RuleAnswer } from './rule-answers';
import type { Said } from './rule-changes.server';
import { readRules } from './rule-rows.server';

interface Decided {
  answer: RuleAnswer;
  touched?: Touched;
}

const NOTHING: Touched = { productIds: [], iconIds: [] };

/** One change of the rules at a time in a shop, with all the castings that follow from it. */
export async function decideRules(
  shop: string,
  asOf: Date,
  work: (rows: ShopRows) => Promise<Decided>,
): Promise<RuleAnswer> {
  const outcome = await castingIn(shop, asOf, async (rows) => {
    const { answer, touched = NOTHING } = await work(rows);
    return { answer, touched };
  });
  return 'answer' in outcome ? outcome.answer : outcome;
}

/** Casts whom the rules want now, as one change of a person. */
export async function applySaid(rows: ShopRows, ruleId: string, said: Said, asOf: Date): Promise<Decided> {
  const run = await applyRulesIn(rows, await readRules(rows), { said }, asOf);
  const { cast, left, underWay, changeIds, touched } = run;
  return { answer: { kind: 'saved', ruleId, cast, left, underWay, changeId: changeIds[0] ?? null }, touched };
}

/** Null where the version that a person saw is the one that is there. */
export async function changedMeanwhile(
  rows: ShopRows,
  rule: { id: string; version: number },
  seen: number,
  asOf: Date,
): Promise<RuleAnswer | null> {
  if (rule.version === seen) return null;
  return { kind: 'changed-meanwhile', ...(await whoChanged(rows, 'rule', rule.id, asOf)) };
}
