import { periodFaults, type PeriodFault } from './period';

/** Everything, a category (a product type) or one icon or product; `subject` is '', the name, or the id. */
export interface About<Level extends string> {
  level: Level;
  subject: string;
}

export type UpliftLevel = 'shop' | 'category' | 'icon';
export type MarkedLevel = 'shop' | 'category' | 'product';

export interface UpliftEntry extends About<UpliftLevel> {
  name: string;
  from: string;
  to: string;
  /** Of what sells usually: 140 is forty percent more. As it was typed. */
  percent: string;
}

export interface MarkedEntry extends About<MarkedLevel> {
  kind: 'launch' | 'promotion';
  note: string;
  from: string;
  to: string;
}

/** Below it a period would all but stop selling, above it no season does: both are slips of the keyboard. */
export const LEAST_PERCENT = 5;
export const MOST_PERCENT = 1000;
export const LONGEST_NAME = 80;

export type EntryFault = PeriodFault | 'no-name' | 'too-long-a-name' | 'not-a-percentage' | 'not-there';
export type EntryField = 'name' | 'note' | 'from' | 'to' | 'percent' | 'subject';
export type EntryFaults = Partial<Record<EntryField, EntryFault>>;

/** The factor that a typed percentage means; null for what is no number or out of range. */
export function factorOf(percent: string): number | null {
  const text = percent.trim().replace(',', '.');
  if (!/^\d{1,4}(\.\d{1,2})?$/.test(text)) return null;
  const value = Number(text);
  return value >= LEAST_PERCENT && value <= MOST_PERCENT ? value / 100 : null;
}

/** What is wrong with an uplift, field by field. */
export function upliftFaults(entry: UpliftEntry, today: string): EntryFaults {
  const name = entry.name.trim();
  return {
    ...(name === '' && { name: 'no-name' }),
    ...(name.length > LONGEST_NAME && { name: 'too-long-a-name' }),
    ...(factorOf(entry.percent) === null && { percent: 'not-a-percentage' }),
    ...periodFaults(entry, today),
  };
}

/** What is wrong with marked days, field by field. */
export const markedFaults = (entry: MarkedEntry, today: string): EntryFaults => ({
  ...(entry.note.trim().length > LONGEST_NAME && { note: 'too-long-a-name' }),
  ...periodFaults(entry, today),
});
