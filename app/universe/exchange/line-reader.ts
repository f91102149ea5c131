import { isDay, tidyNote } from '../lineage/entry-text';
import { shown, type Problem, type ProblemKind } from './answer';
import { ListBroken, readList, type ListItem } from './list-cell';
import type { Line } from './read-file';

/** Reads the cells of a line and keeps what is wrong with them. A column that the file does not have reads as undefined. */
export interface LineReader {
  readonly line: number;
  has: (column: string) => boolean;
  /** One line of text with single spaces; '' where the cell is empty. */
  text: (column: string, most: number) => string;
  /** Text with its line breaks. */
  note: (column: string, most: number) => string;
  /** One of these words, however it is written; null where the cell is empty. */
  word: <Word extends string>(column: string, words: readonly Word[]) => Word | null;
  /** A number; null where the cell is empty. */
  number: (column: string, bounds: { least: number; most: number; whole: boolean }) => number | null;
  /** A day as 2026-11-23; null where the cell is empty. */
  day: (column: string) => string | null;
  list: (column: string, suffix?: RegExp) => ListItem[];
  names: (column: string) => string[];
  complain: (kind: ProblemKind, column: string, value?: string) => void;
}

const tidyLine = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** A number as people write it: a comma may stand for the point. */
const numberOf = (text: string): number =>
  /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;

/** A reader of one line, which adds to `problems`. */
export function readerOf({ line, cells }: Line, problems: Problem[]): LineReader {
  const complain: LineReader['complain'] = (kind, column, value = cells[column] ?? '') => {
    problems.push({ line, kind, column, value: shown(value) });
  };
  const within = (column: string, text: string, most: number): string => {
    if (text.length <= most) return text;
    complain('too-long', column);
    return '';
  };
  const list: LineReader['list'] = (column, suffix) => {
    try {
      return readList(cells[column] ?? '', suffix).map((item) => ({ ...item, name: tidyLine(item.name) }));
    } catch (error) {
      if (!(error instanceof ListBroken)) throw error;
      complain('broken-list', column);
      return [];
    }
  };
  return {
    line,
    has: (column) => cells[column] !== undefined,
    text: (column, most) => within(column, tidyLine(cells[column] ?? ''), most),
    note: (column, most) => within(column, tidyNote(cells[column] ?? ''), most),
    word: (column, words) => {
      const text = tidyLine(cells[column] ?? '').toLowerCase();
      if (text === '') return null;
      const joined = text.replaceAll(' ', '-');
      const found = words.find((word) => word === text || word === joined);
      if (found === undefined) complain('unknown-word', column);
      return found ?? null;
    },
    number: (column, { least, most, whole }) => {
      const text = tidyLine(cells[column] ?? '');
      if (text === '') return null;
      const value = numberOf(text);
      if (Number.isNaN(value) || (whole && !Number.isInteger(value))) complain('not-a-number', column);
      else if (value < least || value > most) complain('out-of-range', column);
      else return value;
      return null;
    },
    day: (column) => {
      const text = tidyLine(cells[column] ?? '');
      if (text === '' || isDay(text)) return text === '' ? null : text;
      complain('not-a-day', column);
      return null;
    },
    list,
    names: (column) => list(column).map(({ name }) => name),
    complain,
  };
}
