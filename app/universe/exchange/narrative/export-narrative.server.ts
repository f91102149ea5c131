import type { ShopRows } from '~/database/for-shop.server';
import { writeList, writeNames } from '../list-cell';
import type { Nameable, Names } from '../names';
import { knownChapters, narrativeNames, type KnownChapter } from './narrative-facts.server';
import { ADDRESS, UPLIFT } from './narrative-line';

const percentOf = (uplift: string): string => {
  if (uplift === '') return '';
  return `${/^[+-]/.test(uplift) ? '' : '+'}${uplift}%`;
};

async function handlesOf(rows: ShopRows, ids: readonly string[]): Promise<string[]> {
  const found = await rows.sql<{ handle: string }>`
    select handle from product where shop = ${rows.shop} and id = any(${ids}::bigint[]) order by handle`;
  return found.map(({ handle }) => handle);
}

type Names3 = Awaited<ReturnType<typeof narrativeNames>>;

async function chapterCells(
  rows: ShopRows,
  { chapter, entry, handle }: KnownChapter,
  names: Names3,
): Promise<string[]> {
  const named = (of: Names<Nameable>, ids: readonly string[]): string[] =>
    ids.map((id) => {
      const thing = of.withId(id);
      return thing ? of.nameOf(thing) : id;
    });
  const icons = named(
    names.icons,
    entry.icons.map(({ id }) => id),
  );
  return [
    ...['chapter', String(chapter.year), entry.title, handle, '', entry.from, entry.to],
    writeList(
      entry.icons.map(({ uplift }, at) => ({ name: icons[at] ?? '', suffix: percentOf(uplift) })),
      UPLIFT,
    ),
    writeNames(named(names.drops, entry.dropIds)),
    writeNames(await handlesOf(rows, entry.productIds)),
    writeNames(named(names.rules, entry.ruleIds)),
    ...[entry.owners.design, entry.owners.marketing, entry.owners.retail, entry.note],
    writeList(
      entry.links.map(({ title, url }) => ({ name: title, suffix: url })),
      ADDRESS,
    ),
  ];
}

/** The cells of each year, then of each chapter, in the order of the columns. */
export async function* narrativeCells(rows: ShopRows): AsyncGenerator<string[]> {
  const years = await rows.db.narrative.findMany({ orderBy: { year: 'asc' } });
  for (const { year, title, theme } of years)
    yield ['year', String(year), title, '', theme, ...Array.from({ length: 11 }, () => '')];
  const names = await narrativeNames(rows);
  for await (const chapter of knownChapters(rows)) yield chapterCells(rows, chapter, names);
}
