import { LONGEST_TITLE } from '../../casting/casting-rules';
import { LONGEST_NOTE, LONGEST_OWNER } from '../../narrative/chapter';
import { FIRST_YEAR, LAST_YEAR } from '../../narrative/days';
import { LONGEST_THEME } from '../../narrative/year-entry';
import type { Problem } from '../answer';
import { readerOf, type LineReader } from '../line-reader';
import type { ListItem } from '../list-cell';
import type { Line } from '../read-file';

/** What an icon does to its sales stands behind its title: "Harbour Coat +40%". */
export const UPLIFT = /\s([+\-−]\d{1,3}(?:[.,]\d{1,2})?\s?%)$/;
/** The address of a link stands behind its title. */
export const ADDRESS = /(?:^|\s)(https?:\/\/\S+)$/i;

/** One line about a year or a chapter; other things are named as they are written. Undefined is not spoken of. */
export interface NarrativeLine {
  reader: LineReader;
  record: 'year' | 'chapter';
  year: number;
  title: string;
  handle: string;
  theme: string | undefined;
  from: string | undefined;
  to: string | undefined;
  note: string | undefined;
  owners: { design: string | undefined; marketing: string | undefined; retail: string | undefined };
  icons: ListItem[] | undefined;
  links: ListItem[] | undefined;
  drops: string[] | undefined;
  products: string[] | undefined;
  rules: string[] | undefined;
}

const YEARS = { least: FIRST_YEAR, most: LAST_YEAR, whole: true };
const LONGEST_HANDLE = 255;

/** What a line says, or null where it does not even say what it is about. */
export function readNarrativeLine(line: Line, problems: Problem[]): NarrativeLine | null {
  const reader = readerOf(line, problems);
  const { text, note, word, number, day, list, names, has, complain } = reader;
  const record = word('record', ['year', 'chapter'] as const);
  const year = number('year', YEARS);
  const title = text('title', LONGEST_TITLE);
  if (record === null) complain('missing', 'record');
  if (year === null) complain('missing', 'year');
  if (title === '') complain('missing', 'title');
  if (record === null || year === null || title === '') return null;
  const cell = <Value>(column: string, read: () => Value) => (has(column) ? read() : undefined);
  const owner = (team: string) => cell(`${team} owner`, () => text(`${team} owner`, LONGEST_OWNER));
  return {
    ...{ reader, record, year, title },
    handle: text('handle', LONGEST_HANDLE),
    theme: cell('theme', () => note('theme', LONGEST_THEME)),
    from: cell('from', () => day('from') ?? ''),
    to: cell('to', () => day('to') ?? ''),
    note: cell('note', () => note('note', LONGEST_NOTE)),
    owners: { design: owner('design'), marketing: owner('marketing'), retail: owner('retail') },
    icons: cell('icons', () => list('icons', UPLIFT)),
    links: cell('links', () => list('links', ADDRESS)),
    drops: cell('drops', () => names('drops')),
    products: cell('products', () => names('products')),
    rules: cell('rules', () => names('rules')),
  };
}
