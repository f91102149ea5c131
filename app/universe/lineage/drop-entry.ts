import { isDay, LONGEST_NOTE, nameFault, tidyNote } from './entry-text';

/** A drop as it was typed. */
export interface DropEntry {
  title: string;
  launchesOn: string;
  note: string;
}

export type DropFault = 'missing' | 'too-long' | 'not-a-day' | 'after-an-end';
export type DropFaults = Partial<Record<keyof DropEntry, DropFault>>;

/** What is wrong with a drop, field by field. */
export function dropFaults({ title, launchesOn, note }: DropEntry): DropFaults {
  const named = nameFault(title);
  return {
    ...(named && { title: named }),
    ...(launchesOn !== '' && !isDay(launchesOn) && { launchesOn: 'not-a-day' }),
    ...(tidyNote(note).length > LONGEST_NOTE && { note: 'too-long' }),
  };
}
