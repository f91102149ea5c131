import type { Encoding, NoText } from '~/files/decode';
import type { ColumnRefusal } from './columns';
import type { FileKind } from './file-kinds';

/** Why a file as a whole cannot be read. */
export type FileRefusal =
  | { because: 'too-large' }
  | { because: 'empty' }
  | { because: 'no-lines' }
  | { because: 'no-text'; is: NoText }
  | { because: 'not-csv'; line: number }
  | { because: 'too-many-lines'; most: number }
  | ColumnRefusal;

/** What may be wrong with a line. */
export const PROBLEMS = [
  'cells',
  'missing',
  'too-long',
  'unknown-word',
  'not-a-number',
  'not-a-day',
  'broken-list',
  'unknown-product',
  'unknown-icon',
  'unknown-edition',
  'unknown-drop',
  'unknown-variant',
  'unknown-rule',
  'unknown-collection',
  'unknown-detail',
  'several',
  'twice',
  'disagrees',
  'new-edition-needs-icon',
  'icons-of-edition',
  'icon-ends',
  'not-carrying',
  'out-of-range',
  'cycle',
  'days-backwards',
  'outside-year',
  'no-url',
  'kind-needs',
  'too-many',
  'no-picture',
  'without-predecessor',
  'ends-before-drop',
  'not-of-kind',
] as const;
export type ProblemKind = (typeof PROBLEMS)[number];

/** One of them, by the line of the file on which the record begins. */
export interface Problem {
  line: number;
  kind: ProblemKind;
  column: string;
  value: string;
}

/** What a record would do. `from` and `to` are what a product plays before and after. */
export interface Change {
  line: number;
  about: 'casting' | 'icon' | 'category' | 'rule' | 'edition' | 'drop' | 'detail' | 'year' | 'chapter';
  verb: 'added' | 'changed' | 'removed';
  title: string;
  from?: Played | undefined;
  to?: Played | undefined;
  /** The columns that differ. */
  columns?: string[] | undefined;
  /** What it would write over, as text: where somebody has changed that since, what was shown is no longer true. */
  over?: string | undefined;
}

export interface Played {
  role: 'icon' | 'edition' | 'supporting' | 'uncast';
  of: string;
}

export interface Counts {
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
}

/** Problems and changes that are listed; all are counted. */
export const LISTED = 50;
const LONGEST_SHOWN = 80;

/** What a page shows of a cell. */
export const shown = (value: string): string => {
  const tidy = value.replace(/\s+/gu, ' ').trim();
  return tidy.length > LONGEST_SHOWN ? `${tidy.slice(0, LONGEST_SHOWN).toWellFormed()}…` : tidy;
};

/** What reading or applying a file came to. */
export type ImportAnswer =
  | { kind: 'file'; refusal: FileRefusal }
  | { kind: 'lines'; problems: Problem[]; count: number }
  | {
      kind: 'changes';
      counts: Counts;
      changes: Change[];
      /** Of all changes: what is applied is what was shown. */
      digest: string;
      encoding: Encoding;
      /** Somebody changed the universe between the look and the word: this is a new look. */
      meanwhile?: true | undefined;
    }
  | { kind: 'applied'; counts: Counts; changeId: string | null };

export const IMPORT_STATES = [
  'reading',
  'ready',
  'refused',
  'applying',
  'done',
  'failed',
  'put-away',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** A file that somebody sent, as a page shows it. */
export interface ImportRun {
  id: string;
  kind: FileKind;
  fileName: string;
  state: ImportState;
  linesTotal: number | null;
  linesDone: number;
  answer: ImportAnswer | null;
  byName: string;
  at: Date;
}
