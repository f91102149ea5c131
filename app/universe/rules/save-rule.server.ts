import type { ShopRows } from '~/database/for-shop.server';
import type { Staff } from '~/shopify/identity';
import { recordAudit } from '~/team/audit.server';
import { categoryNamed } from '../casting/cast-as-supporting.server';
import { liveIconIds } from '../casting/casting-facts.server';
import { supportedIcons, tidyCategory } from '../casting/casting-rules';
import { draftedRule, type Drafted } from './drafted-rule.server';
import { keepLeaving } from './leaving.server';
import { MOST_RULES, type RuleEntry } from './rule';
import type { Leaving, RuleAnswer } from './rule-answers';
import { reasonOf, wordsOfShop } from './rule-changes.server';
import { askForCollection } from './rule-collections.server';
import { placeBehind, readRules } from './rule-rows.server';
import { applySaid, changedMeanwhile, decideRules } from './rule-transaction.server';
import { ruleWords } from './rule-words';

export interface RuleRequest {
  /** Null makes a new rule, behind all others. */
  id: string | null;
  /** The version that the form saw. */
  seen: number;
  entry: RuleEntry;
  /** What becomes of products that the rule cast and does not want any more. */
  leaving: Leaving;
}

async function write(
  rows: ShopRows,
  { draft, before }: Drafted,
  entry: RuleEntry,
  staff: Staff,
  asOf: Date,
): Promise<void> {
  const facts = {
    ...{ field: draft.field, value: draft.value, active: entry.active },
    categoryId: await categoryNamed(rows, tidyCategory(entry.category), asOf),
    iconIds: supportedIcons(entry.iconIds, await liveIconIds(rows)),
  };
  if (before) {
    await rows.db.castingRule.updateMany({
      where: { id: draft.id },
      data: { ...facts, version: { increment: 1 } },
    });
    return;
  }
  const by = { createdAt: asOf, createdBy: staff.id, createdByName: staff.name };
  await rows.db.castingRule.create({
    data: { id: draft.id, shop: rows.shop, position: await placeBehind(rows), ...facts, ...by },
  });
}

async function audit(
  rows: ShopRows,
  { draft, before }: Drafted,
  entry: RuleEntry,
  title: string,
  staff: Staff,
  asOf: Date,
): Promise<void> {
  const factsOf = (rule: {
    field: string;
    value: string;
    category: string;
    active: boolean;
    iconIds: readonly string[];
  }) => ({
    ...{
      field: rule.field,
      value: rule.value,
      category: rule.category,
      active: rule.active,
      icons: [...rule.iconIds],
    },
  });
  const after = factsOf(entry);
  await recordAudit(
    rows,
    {
      ...{ about: 'rule', subject: draft.id, title, verb: before ? 'changed' : 'added', after },
      ...(before && { before: factsOf(before) }),
    },
    staff,
    asOf,
  );
}

/**
 * Makes or changes a rule and casts whom it wants at once, as one change that is undone as one; thousands are cast in
 * the background. Old where somebody else changed it meanwhile: nothing is written then.
 */
export function saveRule(
  shop: string,
  { id, seen, entry, leaving }: RuleRequest,
  staff: Staff,
  asOf: Date,
): Promise<RuleAnswer> {
  return decideRules(shop, asOf, async (rows) => {
    const drafted = await draftedRule(rows, id, entry);
    if (!drafted) return { answer: { kind: 'not-there' } };
    const { before, draft, rules, faults } = drafted;
    const old = before && (await changedMeanwhile(rows, before, seen, asOf));
    if (old) return { answer: old };
    if (faults.length > 0) return { answer: { kind: 'faulty', faults } };
    if (rules.length > MOST_RULES) return { answer: { kind: 'too-many-rules', most: MOST_RULES } };
    if (draft.field === 'collection') await askForCollection(rows, BigInt(draft.value));
    await write(rows, drafted, entry, staff, asOf);
    const now = await readRules(rows);
    if (leaving === 'keep') await keepLeaving(rows, now, draft.id);
    const words = await wordsOfShop(rows);
    const rule = ruleWords(now.find((one) => one.id === draft.id) ?? { ...draft, collection: null }, words);
    await audit(rows, drafted, entry, rule, staff, asOf);
    const reason = words.t(before ? 'universe-rules.reason.changed' : 'universe-rules.reason', { rule });
    return applySaid(rows, draft.id, { staff, reason: reasonOf(reason) }, asOf);
  });
}
