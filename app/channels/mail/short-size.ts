import type { WordKey } from '~/words/catalogue';

/** One size that is short, as a mail shows it. */
export interface ShortSize {
  icon: string;
  /** Product and size, for example "Harbour Coat 48". */
  what: string;
  available: number;
  minimum: number;
}

/** Sold out, oversold and low are three sentences. */
export function degreeOf(available: number): 'out' | 'oversold' | 'low' {
  if (available < 0) return 'oversold';
  return available === 0 ? 'out' : 'low';
}

export const lineKey = (available: number): WordKey => `mail.summary.line.${degreeOf(available)}`;
