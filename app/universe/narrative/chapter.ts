import { LONGEST_TITLE, tidy } from '../casting/casting-rules';
import { isDay, tidyNote } from '../lineage/entry-text';
import { yearOf } from './days';
import { factorOf } from './uplift';

export const TEAMS = ['design', 'marketing', 'retail'] as const;
export type Team = (typeof TEAMS)[number];

export interface ChapterLink {
  title: string;
  url: string;
}

/** A chapter as a form sends it. Ids of products travel as strings. */
export interface ChapterEntry {
  title: string;
  from: string;
  to: string;
  note: string;
  links: ChapterLink[];
  owners: Record<Team, string>;
  /** `uplift` as it was typed: percent more or less than usual; '' changes nothing. */
  icons: { id: string; uplift: string }[];
  dropIds: string[];
  productIds: string[];
  ruleIds: string[];
}

export type Part = 'icons' | 'drops' | 'products' | 'rules';
export type ChapterField =
  'title' | 'from' | 'to' | 'note' | 'links' | `link ${number}` | Team | Part | `uplift ${string}`;
export type ChapterFault =
  | 'no-title'
  | 'too-long'
  | 'not-a-day'
  | 'backwards'
  | 'other-year'
  | 'across-years'
  | 'not-a-link'
  | 'not-a-percentage'
  | 'too-many'
  | 'too-many-chapters'
  | 'not-there';
export type ChapterFaults = Partial<Record<ChapterField, ChapterFault>>;

export const LONGEST_NOTE = 5_000;
export const LONGEST_URL = 2_000;
export const LONGEST_OWNER = 100;
export const MOST_CHAPTERS = 200;
/** What a chapter names; a person reads no more. */
export const MOST_OF = { links: 20, icons: 500, drops: 100, products: 500, rules: 50 } as const;

/** Whether an address leads to a page of the web and to nothing else. */
export function isWebAddress(text: string): boolean {
  const url = URL.parse(text.trim());
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '' && text.length <= LONGEST_URL;
}

function faultsOfTitle(title: string): ChapterFaults {
  const tidied = tidy(title);
  if (tidied === '') return { title: 'no-title' };
  return tidied.length > LONGEST_TITLE ? { title: 'too-long' } : {};
}

/** What is wrong with the days of a chapter of that year. */
export function faultsOfDays({ from, to }: { from: string; to: string }, year: number): ChapterFaults {
  if (!isDay(from) || !isDay(to))
    return { ...(!isDay(from) && { from: 'not-a-day' }), ...(!isDay(to) && { to: 'not-a-day' }) };
  if (to < from) return { to: 'backwards' };
  if (yearOf(from) !== yearOf(to)) return { to: 'across-years' };
  return yearOf(from) === year ? {} : { from: 'other-year' };
}

function faultsOfLinks(links: readonly ChapterLink[]): ChapterFaults {
  if (links.length > MOST_OF.links) return { links: 'too-many' };
  const wrong = links.map(({ title, url }, place): ChapterFaults => {
    const field: ChapterField = `link ${place}`;
    if (!isWebAddress(url)) return { [field]: 'not-a-link' as const };
    return tidy(title).length > LONGEST_TITLE ? { [field]: 'too-long' as const } : {};
  });
  return Object.assign({}, ...wrong) as ChapterFaults;
}

function faultsOfParts(entry: ChapterEntry): ChapterFaults {
  const { icons, dropIds, productIds, ruleIds } = entry;
  const uplifts = icons.filter(({ uplift }) => factorOf(uplift) === 'not-a-percentage');
  return {
    ...(icons.length > MOST_OF.icons && { icons: 'too-many' }),
    ...(dropIds.length > MOST_OF.drops && { drops: 'too-many' }),
    ...(productIds.length > MOST_OF.products && { products: 'too-many' }),
    ...(ruleIds.length > MOST_OF.rules && { rules: 'too-many' }),
    ...Object.fromEntries(uplifts.map(({ id }) => [`uplift ${id}`, 'not-a-percentage' as const])),
  };
}

/** What is wrong with a chapter of that year, field by field; nothing where it may be saved. */
export function chapterFaults(entry: ChapterEntry, year: number): ChapterFaults {
  const owners = TEAMS.filter((team) => tidy(entry.owners[team]).length > LONGEST_OWNER);
  return {
    ...faultsOfTitle(entry.title),
    ...faultsOfDays(entry, year),
    ...(tidyNote(entry.note).length > LONGEST_NOTE && { note: 'too-long' }),
    ...faultsOfLinks(entry.links),
    ...Object.fromEntries(owners.map((team) => [team, 'too-long' as const])),
    ...faultsOfParts(entry),
  };
}
