import { randomUUID } from 'node:crypto';
import type { ShopRows } from '~/database/for-shop.server';
import { MOST_RULES, MOST_SUPPORTED, type RuleEntry } from '../../rules/rule';
import { readRules, type RuleRow } from '../../rules/rule-rows.server';
import type { Change, Counts, Problem } from '../answer';
import { namedIcons } from '../lineage/lineage-facts.server';
import { Names } from '../names';
import { ledgerOf } from '../plan';
import type { ReadFile } from '../read-file';
import { allMeant } from '../references';
import { readRuleLine, type RuleLine } from './rule-line';

export interface PlannedRule {
  id: string;
  before: RuleRow | null;
  entry: RuleEntry;
}

export interface RulesPlan {
  counts: Counts;
  changes: Change[];
  rules: PlannedRule[];
}

const keyOf = ({ field, value }: { field: string; value: string }): string =>
  `${field} ${value.toLowerCase()}`;

/** The rule that a line is about: by its id, else by what it looks for. */
const known = (rules: readonly RuleRow[], line: RuleLine): RuleRow | null =>
  rules.find(({ id }) => id === line.id) ?? rules.find((rule) => keyOf(rule) === keyOf(line)) ?? null;

/** A collection by its number, or by a title that rules have used before. */
async function collectionIds(rows: ShopRows): Promise<Map<string, string>> {
  const found = await rows.db.ruleCollection.findMany({ where: { goneAt: null } });
  return new Map(found.map(({ collectionId, title }) => [title.toLowerCase(), String(collectionId)]));
}

function differing(before: RuleRow, entry: RuleEntry): string[] {
  const sorted = (ids: readonly string[]) => ids.toSorted().join();
  const differs = {
    field: before.field !== entry.field,
    value: before.value.toLowerCase() !== entry.value.toLowerCase(),
    category: before.category.toLowerCase() !== entry.category.toLowerCase(),
    icons: sorted(before.iconIds) !== sorted(entry.iconIds),
    active: before.active !== entry.active,
  };
  return Object.entries(differs).flatMap(([column, is]) => (is ? [column] : []));
}

/** What a file of casting rules would do now, or all that is wrong with it. Nothing is written. */
export async function rulesPlanOf(
  rows: ShopRows,
  file: ReadFile,
): Promise<{ plan: RulesPlan } | { problems: Problem[] }> {
  const problems = [...file.problems];
  const lines = file.lines.flatMap((line) => readRuleLine(line, problems) ?? []);
  const [rules, icons, collections] = [
    await readRules(rows),
    new Names(await namedIcons(rows)),
    await collectionIds(rows),
  ];
  const { note, counts, changes } = ledgerOf();
  const plan: RulesPlan = { counts, changes, rules: [] };
  const lineOf = new Map<string, number>();
  let total = rules.length;
  for (const line of lines) {
    const { reader, field } = line;
    const value =
      field === 'collection' ? (collections.get(line.value.toLowerCase()) ?? line.value) : line.value;
    if (field === 'collection' && !/^\d{1,18}$/.test(value)) reader.complain('unknown-collection', 'value');
    const before = known(rules, { ...line, value });
    const key = before?.id ?? keyOf({ field, value });
    // Two rules may look for the same; a line that gives the number of one of them speaks of that one.
    const numbered = before !== null && before.id === line.id;
    const other = lineOf.get(key) ?? (numbered ? undefined : lineOf.get(keyOf({ field, value })));
    if (other !== undefined) reader.complain('twice', 'value', String(other));
    lineOf.set(key, reader.line).set(keyOf({ field, value }), reader.line);
    const iconIds = line.icons && allMeant(icons, line.icons, 'icons', 'unknown-icon', reader);
    if (iconIds && iconIds.length > MOST_SUPPORTED) reader.complain('too-many', 'icons');
    const entry: RuleEntry = {
      ...{ field, value, category: line.category },
      iconIds: iconIds ?? before?.iconIds ?? [],
      active: line.active ?? before?.active ?? true,
    };
    const columns = before ? differing(before, entry) : [];
    if (before && columns.length === 0) {
      counts.unchanged += 1;
      continue;
    }
    if (!before) total += 1;
    if (total > MOST_RULES) reader.complain('too-many', 'value', String(MOST_RULES));
    plan.rules.push({ id: before?.id ?? randomUUID(), before, entry });
    const title = `${field}: ${line.value}`;
    note({
      line: reader.line,
      about: 'rule',
      verb: before ? 'changed' : 'added',
      title,
      ...(before && { columns, over: String(before.version) }),
    });
  }
  return problems.length > 0 ? { problems } : { plan };
}
