import type { WordKey } from '~/words/catalogue';

/** Why a word about an incident was not taken. */
export const REFUSALS = [
  'not-there',
  'over',
  'settling',
  'bad-date',
  'note-too-long',
  'no-arrival',
  'not-snoozed',
  'still-short',
  'acknowledged-meanwhile',
] as const;
export type Refusal = (typeof REFUSALS)[number];
export type ActOutcome = 'done' | Refusal;

/** The word for a refusal; null where there is none. */
export const refusalKey = (outcome: ActOutcome | null): WordKey | null =>
  outcome === null || outcome === 'done' ? null : `stock.refused.${outcome}`;
