import { LONGEST_TITLE, tidy } from '../casting/casting-rules';
import { tidyNote } from '../lineage/entry-text';

/** A year's title and theme as they were typed. */
export interface NarrativeEntry {
  title: string;
  theme: string;
}

export type NarrativeFaults = Partial<Record<keyof NarrativeEntry, 'no-title' | 'too-long'>>;

export const LONGEST_THEME = 2_000;

/** What is wrong with a year's title and theme. */
export function narrativeFaults({ title, theme }: NarrativeEntry): NarrativeFaults {
  const tidied = tidy(title);
  return {
    ...(tidied === '' && { title: 'no-title' as const }),
    ...(tidied.length > LONGEST_TITLE && { title: 'too-long' as const }),
    ...(tidyNote(theme).length > LONGEST_THEME && { theme: 'too-long' as const }),
  };
}
