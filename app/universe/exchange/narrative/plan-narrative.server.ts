import { randomUUID } from 'node:crypto';
import type { ShopRows } from '~/database/for-shop.server';
import {
  chapterFaults,
  MOST_CHAPTERS,
  type ChapterEntry,
  type ChapterFault,
  type ChapterField,
} from '../../narrative/chapter';
import { blankEntry } from '../../narrative/chapter-entry';
import type { NarrativeEntry } from '../../narrative/year-entry';
import type { Change, Counts, Problem, ProblemKind } from '../answer';
import { Identities } from '../identity';
import { ledgerOf } from '../plan';
import { productNames } from '../product-names.server';
import type { Names, Nameable } from '../names';
import type { ReadFile } from '../read-file';
import { allMeant, meant } from '../references';
import { differingFields } from '../same-value';
import { knownChapters, narrativeNames, titleIn, type KnownChapter } from './narrative-facts.server';
import { readNarrativeLine, type NarrativeLine } from './narrative-line';

export interface NarrativePlan {
  counts: Counts;
  changes: Change[];
  years: { year: number; entry: NarrativeEntry }[];
  chapters: { year: number; known: KnownChapter | null; entry: ChapterEntry }[];
}

const FAULTS: Record<ChapterFault, ProblemKind> = {
  'no-title': 'missing',
  'too-long': 'too-long',
  'not-a-day': 'not-a-day',
  backwards: 'days-backwards',
  'other-year': 'outside-year',
  'across-years': 'outside-year',
  'not-a-link': 'no-url',
  'not-a-percentage': 'not-a-number',
  'too-many': 'too-many',
  'too-many-chapters': 'too-many',
  'not-there': 'unknown-word',
};

function columnOf(field: ChapterField): string {
  if (field === 'design' || field === 'marketing' || field === 'retail') return `${field} owner`;
  if (field.startsWith('link')) return 'links';
  return field.startsWith('uplift') ? 'icons' : field;
}

type Things = Awaited<ReturnType<typeof narrativeNames>> & { products: Names<Nameable> };

function entryAsked(line: NarrativeLine, before: ChapterEntry, things: Things): ChapterEntry {
  const { reader, owners, icons, links } = line;
  const ids = (column: 'drops' | 'products' | 'rules', unknown: ProblemKind, now: string[]): string[] =>
    line[column] ? allMeant(things[column], line[column], column, unknown, reader) : now;
  return {
    title: line.title,
    from: line.from ?? before.from,
    to: line.to ?? before.to,
    note: line.note ?? before.note,
    links: links ? links.map(({ name, suffix }) => ({ title: name, url: suffix })) : before.links,
    owners: {
      design: owners.design ?? before.owners.design,
      marketing: owners.marketing ?? before.owners.marketing,
      retail: owners.retail ?? before.owners.retail,
    },
    icons: icons
      ? icons.flatMap(({ name, suffix }) => {
          const icon = meant(things.icons, name, 'icons', 'unknown-icon', reader);
          return icon
            ? [{ id: icon.id, uplift: suffix.replaceAll(/[\s%]/g, '').replace('−', '-').replace(',', '.') }]
            : [];
        })
      : before.icons,
    dropIds: ids('drops', 'unknown-drop', before.dropIds),
    productIds: ids('products', 'unknown-product', before.productIds),
    ruleIds: ids('rules', 'unknown-rule', before.ruleIds),
  };
}

const COLUMNS: Record<string, string> = { dropIds: 'drops', productIds: 'products', ruleIds: 'rules' };

/** What a file of the narrative would do now, or all that is wrong with it. Nothing is written. */
export async function narrativePlanOf(
  rows: ShopRows,
  file: ReadFile,
): Promise<{ plan: NarrativePlan } | { problems: Problem[] }> {
  const problems = [...file.problems];
  const lines = file.lines.flatMap((line) => readNarrativeLine(line, problems) ?? []);
  const named = lines.flatMap(({ products }) => products ?? []);
  const things = { ...(await narrativeNames(rows)), products: await productNames(rows, named) };
  const years = new Map((await rows.db.narrative.findMany()).map((one) => [one.year, one]));
  const all: KnownChapter[] = [];
  for await (const chapter of knownChapters(rows)) all.push(chapter);
  const chapters = new Identities<KnownChapter>(all, randomUUID);
  const counted = new Map(
    [...Map.groupBy(all, ({ chapter }) => chapter.year)].map(([year, own]) => [year, own.length]),
  );
  const { note, counts, changes } = ledgerOf();
  const plan: NarrativePlan = { counts, changes, years: [], chapters: [] };
  const lineOfYear = new Map<number, number>();
  for (const line of lines) {
    const { reader, record, year, title } = line;
    const keep = (about: 'year' | 'chapter', columns: string[] | null, over?: object): void => {
      const said = columns
        ? { verb: 'changed' as const, columns, over: JSON.stringify(over) }
        : { verb: 'added' as const };
      note({ line: reader.line, about, title, ...said });
    };
    if (record === 'year') {
      const other = lineOfYear.get(year);
      if (other !== undefined) reader.complain('twice', 'year', String(other));
      lineOfYear.set(year, reader.line);
      const before = years.get(year);
      const theme = line.theme ?? before?.theme ?? '';
      const columns = [
        ...(before?.title === title ? [] : ['title']),
        ...(before?.theme === theme ? [] : ['theme']),
      ];
      if (before && columns.length === 0) counts.unchanged += 1;
      else {
        plan.years.push({ year, entry: { title, theme } });
        keep('year', before ? columns : null, before && { title: before.title, theme: before.theme });
      }
      continue;
    }
    const one = chapters.of(titleIn(year, title), line.handle, reader, 'title');
    if (!one) continue;
    if (one.known && one.known.chapter.year !== year) reader.complain('outside-year', 'year');
    const before = one.known?.entry ?? null;
    const entry = entryAsked(line, before ?? blankEntry('', ''), things);
    for (const [field, fault] of Object.entries(chapterFaults(entry, year)))
      if (fault) reader.complain(FAULTS[fault], columnOf(field as ChapterField));
    const columns = before && differingFields(before, entry).map((field) => COLUMNS[field] ?? field);
    if (columns?.length === 0) {
      counts.unchanged += 1;
      continue;
    }
    const told = (counted.get(year) ?? 0) + (one.known ? 0 : 1);
    counted.set(year, told);
    if (told > MOST_CHAPTERS) reader.complain('too-many', 'year', String(MOST_CHAPTERS));
    plan.chapters.push({ year, known: one.known, entry });
    keep('chapter', columns, before ?? undefined);
  }
  return problems.length > 0 ? { problems } : { plan };
}
