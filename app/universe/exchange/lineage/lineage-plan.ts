import { dropFaults, type DropEntry } from '../../lineage/drop-entry';
import { blankEdition, faultsOf, type EditionEntry, type EditionFault } from '../../lineage/edition-entry';
import { wouldCycle } from '../../lineage/lineage-rules';
import type { Counts, Change, Problem, ProblemKind } from '../answer';
import { Identities, type Identified } from '../identity';
import { Names, type Nameable } from '../names';
import { ledgerOf } from '../plan';
import { allMeant, meant } from '../references';
import { differingFields } from '../same-value';
import type { KnownDrop, KnownEdition, LineageFacts } from './lineage-facts';
import type { LineageLine } from './lineage-line';

export interface PlannedDrop {
  id: string;
  handle: string;
  before: DropEntry | null;
  entry: DropEntry;
}

export interface PlannedEdition {
  id: string;
  handle: string;
  before: EditionEntry | null;
  entry: EditionEntry;
  begins: string[];
  stops: string[];
}

export interface LineagePlan {
  counts: Counts;
  changes: Change[];
  drops: PlannedDrop[];
  editions: PlannedEdition[];
}

const COLUMN_OF: Record<string, string> = {
  ...{ title: 'name', iconIds: 'icons', dropId: 'drop', launchesOn: 'launches on', endsOn: 'ends on' },
  ...{ editionSize: 'edition size', predecessorId: 'predecessor', inheritPercent: 'inherits' },
};
const columnOf = (field: string): string => COLUMN_OF[field] ?? field;

const FAULTS: Record<EditionFault, ProblemKind> = {
  missing: 'missing',
  'too-long': 'too-long',
  'not-a-kind': 'missing',
  'only-of-a-collaboration': 'not-of-kind',
  'only-of-an-innovation': 'not-of-kind',
  unknown: 'unknown-icon',
  'too-many': 'too-many',
  'not-a-day': 'not-a-day',
  'before-its-launch': 'days-backwards',
  'not-a-size': 'not-a-number',
  cycle: 'cycle',
  'not-a-share': 'not-a-number',
  'without-a-predecessor': 'without-predecessor',
};

const differing = (before: object, after: object): string[] => differingFields(before, after).map(columnOf);

interface Named {
  line: LineageLine;
  one: Identified<KnownEdition>;
}

/** Reads what a file of lineage says against what is true. */
export function planLineage(
  lines: readonly LineageLine[],
  facts: LineageFacts,
  products: Names<Nameable>,
  problems: Problem[],
  newId: () => string,
): LineagePlan {
  const { note, ...ledger } = ledgerOf();
  const plan: LineagePlan = { ...ledger, drops: [], editions: [] };
  const icons = new Names(facts.icons);
  const drops = new Identities<KnownDrop>(facts.drops, newId);
  const editions = new Identities<KnownEdition>(facts.editions, newId);
  const dayOfDrop = new Map(facts.drops.map(({ id, entry }) => [id, entry.launchesOn]));
  const keep = (line: LineageLine, before: object | null, columns: string[]): void => {
    const said = before
      ? { verb: 'changed' as const, columns, over: JSON.stringify(before) }
      : { verb: 'added' as const };
    note({ line: line.reader.line, about: line.record, title: line.title, ...said });
  };

  for (const line of lines.filter(({ record }) => record === 'drop')) {
    const one = drops.of(line.title, line.handle, line.reader);
    if (!one) continue;
    const before = one.known?.entry ?? null;
    const { launchesOn = before?.launchesOn ?? '', note: said = before?.note ?? '' } = line.said;
    const entry = { title: line.title, launchesOn, note: said };
    for (const [field, fault] of Object.entries(dropFaults(entry)))
      line.reader.complain(fault === 'not-a-day' ? 'not-a-day' : 'too-long', columnOf(field));
    dayOfDrop.set(one.id, entry.launchesOn);
    const columns = before ? differing(before, entry) : [];
    if (before && columns.length === 0) plan.counts.unchanged += 1;
    else {
      plan.drops.push({ id: one.id, handle: one.handle, before, entry });
      keep(line, before, columns);
    }
  }

  const named = lines
    .filter(({ record }) => record === 'edition')
    .flatMap((line): Named[] => {
      const one = editions.of(line.title, line.handle, line.reader);
      return one ? [{ line, one }] : [];
    });
  const predecessors = new Map(facts.predecessors);
  const lineOfProduct = new Map<string, number>();
  const entries = named.map(({ line, one }) => {
    const { reader, said } = line;
    const before = one.known?.entry ?? blankEdition();
    const { drop, predecessor, ...plain } = said;
    const entry: EditionEntry = { ...before, ...plain, title: line.title };
    if (line.icons) entry.iconIds = allMeant(icons, line.icons, 'icons', 'unknown-icon', reader);
    if (drop !== undefined)
      entry.dropId = drop === '' ? '' : (meant(drops.names, drop, 'drop', 'unknown-drop', reader)?.id ?? '');
    if (predecessor !== undefined)
      entry.predecessorId =
        predecessor === ''
          ? ''
          : (meant(editions.names, predecessor, 'predecessor', 'unknown-edition', reader)?.id ?? '');
    const found = line.products && allMeant(products, line.products, 'products', 'unknown-product', reader);
    for (const id of found ?? []) {
      const other = lineOfProduct.get(id);
      if (other !== undefined) reader.complain('twice', 'products', String(other));
      lineOfProduct.set(id, reader.line);
    }
    predecessors.set(one.id, entry.predecessorId === '' ? null : entry.predecessorId);
    return { line, one, entry, productIds: found };
  });

  const left = new Map(facts.icons.map(({ id, products: count }) => [id, count]));
  for (const { line, one, entry, productIds } of entries) {
    const { reader } = line;
    const faults = faultsOf(entry, dayOfDrop.get(entry.dropId) || null);
    for (const [field, fault] of Object.entries(faults)) {
      const needs = fault === 'missing' && (field === 'partner' || field === 'material');
      // A cell that was refused already has said so.
      if (field === 'iconIds' && line.icons && line.icons.length > 0) continue;
      if (needs) reader.complain('kind-needs', field);
      else reader.complain(FAULTS[fault], columnOf(field));
    }
    if (entry.predecessorId !== '' && wouldCycle(predecessors, one.id, entry.predecessorId))
      reader.complain('cycle', 'predecessor');
    const now = one.known?.productIds ?? [];
    const wanted = productIds ?? now;
    const begins = wanted.filter((id) => !now.includes(id));
    const stops = now.filter((id) => !wanted.includes(id));
    for (const id of begins) {
      const iconId = lineOfProduct.get(id) === reader.line ? facts.iconOf.get(id) : undefined;
      if (iconId !== undefined) left.set(iconId, (left.get(iconId) ?? 1) - 1);
    }
    const before = one.known?.entry ?? null;
    const moved = begins.length + stops.length > 0 ? ['products'] : [];
    const columns = before ? [...differing(before, entry), ...moved] : [];
    if (before && columns.length === 0) {
      plan.counts.unchanged += 1;
      continue;
    }
    plan.editions.push({ id: one.id, handle: one.handle, before, entry, begins, stops });
    keep(line, before && { ...before, products: now }, columns);
  }
  const ending = facts.icons.filter(({ id, products: count }) => count > 0 && left.get(id) === 0);
  for (const { id, title } of ending) {
    note({ line: 0, about: 'icon', verb: 'removed', title });
    for (const { line, entry } of entries)
      if (entry.iconIds.includes(id)) line.reader.complain('icon-ends', 'icons', title);
  }
  const touched = new Set(plan.drops.filter(({ before }) => before).map(({ id }) => id));
  const inFile = new Set(entries.map(({ one }) => one.id));
  for (const { id, entry } of facts.editions)
    if (
      touched.has(entry.dropId) &&
      !inFile.has(id) &&
      faultsOf(entry, dayOfDrop.get(entry.dropId) || null).endsOn
    )
      problems.push({ line: 0, kind: 'ends-before-drop', column: 'launches on', value: entry.title });
  return plan;
}
