import { randomUUID } from 'node:crypto';
import type { ShopRows } from '~/database/for-shop.server';
import { tidy } from '../casting/casting-rules';
import { faultsOf, tidyValue, type Rule, type RuleEntry, type RuleFault } from './rule';
import { readRules, type RuleRow } from './rule-rows.server';

/** The rules as they would be with an entry in place of its rule, or behind all others. */
export interface Drafted {
  rules: Rule[];
  draft: Rule;
  before: RuleRow | null;
  faults: RuleFault[];
}

async function categoryIdOf(rows: ShopRows, name: string): Promise<string> {
  const [found] = await rows.sql<{ id: string }>`
    select id::text from category where shop = ${rows.shop} and lower(name) = lower(${tidy(name)}) limit 1`;
  return found?.id ?? randomUUID();
}

async function liveAmong(rows: ShopRows, iconIds: readonly string[]): Promise<string[]> {
  const live = await rows.db.icon.findMany({
    where: { id: { in: [...new Set(iconIds)] }, retiredAt: null },
    select: { id: true },
  });
  return live.map(({ id }) => id);
}

/** Null where the id is no rule of the shop. A category that is not there yet has an id that no casting has. */
export async function draftedRule(
  rows: ShopRows,
  id: string | null,
  entry: RuleEntry,
): Promise<Drafted | null> {
  const others = await readRules(rows);
  const before = others.find((rule) => rule.id === id) ?? null;
  if (id !== null && !before) return null;
  const value = tidyValue(entry.value);
  const draft: Rule = {
    id: id ?? randomUUID(),
    ...{ field: entry.field, value, state: entry.active ? 'live' : 'paused' },
    categoryId: await categoryIdOf(rows, entry.category),
    iconIds: await liveAmong(rows, entry.iconIds),
  };
  const same = (rule: Rule): boolean =>
    rule.id !== id && rule.field === draft.field && rule.value.toLowerCase() === value.toLowerCase();
  const taken: RuleFault[] = others.some(same) ? [{ field: 'value', because: 'value-taken' }] : [];
  const rules = before ? others.map((rule) => (rule === before ? draft : rule)) : [...others, draft];
  return { rules, draft, before, faults: [...faultsOf(entry), ...taken] };
}
