import type { Staff } from '~/shopify/identity';
import { recordAudit } from '~/team/audit.server';
import { keepLeaving } from './leaving.server';
import { moved } from './rule';
import type { Leaving, RuleAnswer } from './rule-answers';
import { reasonOf, wordsOfShop } from './rule-changes.server';
import { chaptersOfRule } from './rule-chapters.server';
import { readRules } from './rule-rows.server';
import { applySaid, changedMeanwhile, decideRules } from './rule-transaction.server';
import { ruleWords } from './rule-words';

export interface Removal {
  id: string;
  seen: number;
  leaving: Leaving;
  /** The chapters whose products came through it were shown. */
  understood: boolean;
}

/** Takes a rule away; whom it cast is uncast or kept, as one change. Chapters that name it lose its products. */
export function removeRule(
  shop: string,
  { id, seen, leaving, understood }: Removal,
  staff: Staff,
  asOf: Date,
): Promise<RuleAnswer> {
  return decideRules(shop, asOf, async (rows) => {
    const rule = (await readRules(rows)).find((one) => one.id === id);
    if (!rule) return { answer: { kind: 'not-there' } };
    const old = await changedMeanwhile(rows, rule, seen, asOf);
    if (old) return { answer: old };
    const chapters = await chaptersOfRule(rows, id);
    if (chapters.length > 0 && !understood) return { answer: { kind: 'would-orphan', chapters } };
    await rows.db.castingRule.updateMany({
      where: { id },
      data: { removedAt: asOf, version: { increment: 1 } },
    });
    const left = await readRules(rows);
    if (leaving === 'keep') await keepLeaving(rows, left, id);
    const words = await wordsOfShop(rows);
    const title = ruleWords(rule, words);
    await recordAudit(rows, { about: 'rule', subject: id, title, verb: 'removed' }, staff, asOf);
    return applySaid(
      rows,
      id,
      { staff, reason: reasonOf(words.t('universe-rules.reason.removed', { rule: title })) },
      asOf,
    );
  });
}

/** Puts a rule a place higher or lower: where two match a product, the upper one casts it. */
export function moveRule(
  shop: string,
  { id, way }: { id: string; way: 'up' | 'down' },
  staff: Staff,
  asOf: Date,
): Promise<RuleAnswer> {
  return decideRules(shop, asOf, async (rows) => {
    const before = await readRules(rows);
    const rule = before.find((one) => one.id === id);
    if (!rule) return { answer: { kind: 'not-there' } };
    const order = moved(
      before.map((one) => one.id),
      id,
      way,
    );
    await rows.run`
      update casting_rule r set position = place from unnest(${order}::uuid[]) with ordinality as one(id, place)
      where r.shop = ${rows.shop} and r.id = one.id`;
    const words = await wordsOfShop(rows);
    const title = ruleWords(rule, words);
    const [from, to] = [before.indexOf(rule) + 1, order.indexOf(id) + 1];
    await recordAudit(
      rows,
      { about: 'rule', subject: id, title, verb: 'changed', before: { place: from }, after: { place: to } },
      staff,
      asOf,
    );
    return applySaid(rows, id, { staff, reason: reasonOf(words.t('universe-rules.reason.order')) }, asOf);
  });
}
