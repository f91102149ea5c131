import type { ShopRows } from '~/database/for-shop.server';
import { recordAudit } from '~/team/audit.server';
import { categoryNamed } from '../../casting/cast-as-supporting.server';
import type { Touched } from '../../casting/casting-transaction.server';
import { applyRulesIn } from '../../rules/apply-rules.server';
import { tidyValue, type RuleEntry } from '../../rules/rule';
import { askForCollection } from '../../rules/rule-collections.server';
import { placeBehind, readRules } from '../../rules/rule-rows.server';
import type { Importer } from '../importer';
import type { RulesPlan } from './plan-rules.server';

const told = ({ field, value, category, iconIds, active }: RuleEntry) => ({
  ...{ field, value, category, active },
  icons: [...iconIds],
});

/** Writes the rules of a file, new ones behind all others in its order, and casts whom they want as one change. */
export async function writeRules(
  rows: ShopRows,
  plan: RulesPlan,
  { staff, asOf, reason, progress }: Importer,
): Promise<{ changeId: string | null; touched: Touched }> {
  let position = await placeBehind(rows);
  for (const [at, { id, before, entry }] of plan.rules.entries()) {
    const { field, active } = entry;
    const value = tidyValue(entry.value);
    const categoryId = await categoryNamed(rows, entry.category, asOf);
    const facts = { field, value, categoryId, iconIds: [...entry.iconIds], active };
    if (field === 'collection') await askForCollection(rows, BigInt(value));
    if (before) {
      await rows.db.castingRule.updateMany({ where: { id }, data: { ...facts, version: { increment: 1 } } });
    } else {
      const by = { createdAt: asOf, createdBy: staff.id, createdByName: staff.name };
      await rows.db.castingRule.create({ data: { id, shop: rows.shop, position, ...facts, ...by } });
      position += 1;
    }
    const verb = before ? ('changed' as const) : ('added' as const);
    const title = `${field}: ${value}`;
    const fields = { after: told(entry), ...(before && { before: told(before) }) };
    await recordAudit(rows, { about: 'rule', subject: id, title, verb, ...fields }, staff, asOf);
    await progress((at + 1) / plan.rules.length / 2);
  }
  const run = await applyRulesIn(rows, await readRules(rows), { said: { staff, reason } }, asOf);
  return { changeId: run.changeIds[0] ?? null, touched: run.touched };
}
