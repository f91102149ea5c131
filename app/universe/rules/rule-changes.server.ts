import type { ShopRows } from '~/database/for-shop.server';
import type { Staff } from '~/shopify/identity';
import { wordsFor, type Words } from '~/words/words';
import { recordChange, type Change } from '../casting/casting-rows.server';
import { LONGEST_REASON, tidy } from '../casting/casting-rules';
import type { RuleField } from './rule';
import { ruleWords } from './rule-words';

/** Who says so, and why. */
export interface Said {
  staff: Staff;
  reason: string;
}

/** A reason is one line of a history. */
export const reasonOf = (text: string): string => {
  const line = tidy(text);
  return line.length > LONGEST_REASON ? `${line.slice(0, LONGEST_REASON - 1).toWellFormed()}…` : line;
};

/** The words in which a shop's history is written. */
export const wordsOfShop = async (rows: ShopRows): Promise<Words> =>
  wordsFor(
    await rows.db.shop.findUniqueOrThrow({
      where: { shop: rows.shop },
      select: { locale: true, timeZone: true, currency: true },
    }),
  );

/** A rule speaks in the name of who made it, removed ones included. */
async function saidByRule(rows: ShopRows, ruleId: string): Promise<Said> {
  const rule = await rows.db.castingRule.findFirstOrThrow({ where: { id: ruleId } });
  const field = rule.field as RuleField;
  const collection =
    field === 'collection'
      ? await rows.db.ruleCollection.findFirst({ where: { collectionId: BigInt(rule.value) } })
      : null;
  const words = await wordsOfShop(rows);
  const named = ruleWords({ field, value: rule.value, collection }, words);
  return {
    staff: { id: rule.createdBy, name: rule.createdByName },
    reason: reasonOf(words.t('universe-rules.reason', { rule: named })),
  };
}

/**
 * The changes of one run, each written when it is first needed: one in all where a person's edit caused the run, else
 * one for each rule that spoke.
 */
export function changesOf(rows: ShopRows, said: Said | null, asOf: Date) {
  const made = new Map<string, Change>();
  const changeOf = async (ruleId: string): Promise<Change> => {
    const key = said ? '' : ruleId;
    const known = made.get(key);
    if (known) return known;
    const { staff, reason } = said ?? (await saidByRule(rows, ruleId));
    const change = await recordChange(rows, { kind: 'rule', reason, staff, asOf });
    made.set(key, change);
    return change;
  };
  return { changeOf, ids: () => [...made.values()].map(({ id }) => id) };
}
