import { randomUUID } from 'node:crypto';
import type { ShopRows } from '~/database/for-shop.server';
import { faultsOf, MOST_DETAILS, type DetailEntry, type DetailFault } from '../../details/detail-entry';
import type { Change, Counts, Problem, ProblemKind } from '../answer';
import { knownEditions, namedIcons } from '../lineage/lineage-facts.server';
import { Names, type Nameable } from '../names';
import { ledgerOf } from '../plan';
import { productNames } from '../product-names.server';
import type { ReadFile } from '../read-file';
import { allMeant, meant } from '../references';
import { differingFields } from '../same-value';
import { carriersOf, knownDetails, type KnownDetail } from './detail-facts.server';
import { readDetailLine, type DetailLine } from './detail-line';

export interface PlannedDetail {
  id: string;
  iconId: string;
  position: number;
  before: DetailEntry | null;
  entry: DetailEntry;
  pictureUrl: string;
}

export interface DetailsPlan {
  counts: Counts;
  changes: Change[];
  details: PlannedDetail[];
}

const FAULTS: Record<DetailFault, ProblemKind> = {
  ...{
    missing: 'missing',
    'too-long': 'too-long',
    'not-a-dimension': 'unknown-word',
    'not-a-year': 'not-a-number',
  },
  ...{ unknown: 'unknown-detail', unavailable: 'no-picture', 'too-many': 'too-many' },
};
const COLUMNS: Record<string, string> = {
  ...{ sinceYear: 'since', pictureId: 'picture id', editionIds: 'editions', productIds: 'products' },
};

const keyOf = (iconId: string, { dimension, words }: { dimension: string; words: string }): string =>
  `${iconId} ${dimension} ${words.toLowerCase()}`;

async function factsOf(rows: ShopRows, lines: readonly DetailLine[], asOf: Date) {
  const known: KnownDetail[] = [];
  for await (const detail of knownDetails(rows)) known.push(detail);
  const products = await productNames(
    rows,
    lines.flatMap((line) => line.products ?? []),
  );
  const named = lines.flatMap((line) => (line.products ?? []).flatMap((name) => products.called(name)));
  const carriers = await carriersOf(rows, [...new Set(named.map(({ id }) => id))]);
  return {
    byId: new Map(known.map((one) => [one.id, one])),
    byKey: new Map(known.map((one) => [keyOf(one.iconId, one.entry), one])),
    perIcon: new Map([...Map.groupBy(known, ({ iconId }) => iconId)].map(([id, own]) => [id, own])),
    icons: new Names<Nameable>(await namedIcons(rows)),
    editions: new Names<Nameable>(await knownEditions(rows)),
    products,
    carriers,
    thisYear: asOf.getUTCFullYear(),
  };
}

type Facts = Awaited<ReturnType<typeof factsOf>>;

function entryAsked(line: DetailLine, before: DetailEntry | null, iconId: string, facts: Facts): DetailEntry {
  const { reader, dimension, words, editions, products } = line;
  const editionIds = editions && allMeant(facts.editions, editions, 'editions', 'unknown-edition', reader);
  const productIds = products && allMeant(facts.products, products, 'products', 'unknown-product', reader);
  const { ofIcon, supporting } = facts.carriers;
  for (const id of editionIds ?? [])
    if (!ofIcon.has(`${id} ${iconId}`) && !before?.editionIds.includes(id))
      reader.complain('not-carrying', 'editions', facts.editions.withId(id)?.title);
  for (const id of productIds ?? [])
    if (!supporting.has(id) && !before?.productIds.includes(id))
      reader.complain('not-carrying', 'products', facts.products.withId(id)?.title);
  return {
    ...{ dimension, words },
    sinceYear: line.sinceYear ?? before?.sinceYear ?? '',
    pictureId: line.pictureId ?? before?.pictureId ?? '',
    editionIds: editionIds ?? before?.editionIds ?? [],
    productIds: productIds ?? before?.productIds ?? [],
  };
}

/** What a file of signature details would do now, or all that is wrong with it. Nothing is written. */
export async function detailsPlanOf(
  rows: ShopRows,
  file: ReadFile,
  asOf: Date,
  pictures: ReadonlyMap<string, string>,
): Promise<{ plan: DetailsPlan } | { problems: Problem[] }> {
  const problems = [...file.problems];
  const lines = file.lines.flatMap((line) => readDetailLine(line, problems) ?? []);
  const facts = await factsOf(rows, lines, asOf);
  const { note, counts, changes } = ledgerOf();
  const plan: DetailsPlan = { counts, changes, details: [] };
  const lineOf = new Map<string, number>();
  const places = new Map(
    [...facts.perIcon].map(([id, own]) => [
      id,
      { count: own.length, next: Math.max(...own.map((one) => one.position)) + 1 },
    ]),
  );
  for (const line of lines) {
    const { reader } = line;
    const icon = meant(facts.icons, line.icon, 'icon', 'unknown-icon', reader);
    if (!icon) continue;
    const known = facts.byId.get(line.id) ?? facts.byKey.get(keyOf(icon.id, line)) ?? null;
    const key = known?.id ?? keyOf(icon.id, line);
    const other = lineOf.get(key);
    if (other !== undefined) reader.complain('twice', 'words', String(other));
    lineOf.set(key, reader.line);
    if (known && known.iconId !== icon.id) reader.complain('disagrees', 'icon', line.icon);
    const before = known?.entry ?? null;
    const entry = entryAsked(line, before, icon.id, facts);
    for (const [field, fault] of Object.entries(faultsOf(entry, facts.thisYear)))
      reader.complain(FAULTS[fault], COLUMNS[field] ?? field);
    const pictureUrl =
      pictures.get(entry.pictureId) ?? (entry.pictureId === before?.pictureId ? known?.pictureUrl : '');
    if (entry.pictureId !== '' && !pictureUrl) reader.complain('no-picture', 'picture id');
    const columns = before && differingFields(before, entry).map((field) => COLUMNS[field] ?? field);
    if (columns?.length === 0) {
      counts.unchanged += 1;
      continue;
    }
    const place = places.get(icon.id) ?? { count: 0, next: 0 };
    if (!known) {
      if (place.count >= MOST_DETAILS) reader.complain('too-many', 'icon', line.icon);
      places.set(icon.id, { count: place.count + 1, next: place.next + 1 });
    }
    plan.details.push({
      ...{ id: known?.id ?? randomUUID(), iconId: icon.id, position: known?.position ?? place.next },
      ...{ before, entry, pictureUrl: pictureUrl ?? '' },
    });
    const said = columns
      ? { verb: 'changed' as const, columns, over: JSON.stringify(before) }
      : { verb: 'added' as const };
    note({ line: reader.line, about: 'detail', title: line.words, ...said });
  }
  return problems.length > 0 ? { problems } : { plan };
}
