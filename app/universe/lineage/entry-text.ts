import { tidy } from '../casting/casting-rules';

export const LONGEST_NAME = 255;
export const LONGEST_NOTE = 2_000;
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

/** What may be wrong with a name. */
export function nameFault(typed: string): 'missing' | 'too-long' | null {
  const name = tidy(typed);
  if (name === '') return 'missing';
  return name.length > LONGEST_NAME ? 'too-long' : null;
}

/** A note keeps its lines, without what no eye can see. */
export const tidyNote = (typed: string): string =>
  typed
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();

/** Whether it is a day of the calendar, `YYYY-MM-DD`, in a year that a brand may have lived in. */
export function isDay(typed: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return false;
  const year = Number(typed.slice(0, 4));
  const at = new Date(`${typed}T00:00:00Z`);
  const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(typed);
  return exists && year >= FIRST_YEAR && year <= LAST_YEAR;
}
