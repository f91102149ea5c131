import { tidy } from '../casting/casting-rules';
import { isDimension } from './detail';

/** A signature detail as it was typed; what is empty is not said. */
export interface DetailEntry {
  dimension: string;
  words: string;
  sinceYear: string;
  /** A file of Shopify's; '' for none. */
  pictureId: string;
  editionIds: readonly string[];
  productIds: readonly string[];
}

export type DetailFault =
  'missing' | 'too-long' | 'not-a-dimension' | 'not-a-year' | 'unknown' | 'unavailable' | 'too-many';
export type DetailFaults = Partial<Record<keyof DetailEntry, DetailFault>>;

export const LONGEST_WORDS = 500;
/** Nobody remembers an icon by more. */
export const MOST_DETAILS = 100;
export const MOST_CARRIERS = 250;
const FIRST_YEAR = 1000;

/** The year since when; null for none said, 'not-a-year' for what is none that an icon can have begun in. */
export function yearOf(typed: string, thisYear: number): number | null | 'not-a-year' {
  const text = typed.trim();
  if (text === '') return null;
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= FIRST_YEAR && year <= thisYear + 1 ? year : 'not-a-year';
}

function wordsFault(typed: string): DetailFault | null {
  const words = tidy(typed);
  if (words === '') return 'missing';
  return words.length > LONGEST_WORDS ? 'too-long' : null;
}

const PICTURE = /^gid:\/\/shopify\/MediaImage\/\d{1,18}$/;

export const isPicture = (text: string): boolean => PICTURE.test(text);

/** What is wrong with a detail, field by field. */
export function faultsOf(entry: DetailEntry, thisYear: number): DetailFaults {
  const { dimension, words, sinceYear, pictureId, editionIds, productIds } = entry;
  const tooMany = (ids: readonly string[]) => (new Set(ids).size > MOST_CARRIERS ? 'too-many' : null);
  const found: Partial<Record<keyof DetailEntry, DetailFault | null>> = {
    dimension: isDimension(dimension) ? null : 'not-a-dimension',
    words: wordsFault(words),
    sinceYear: yearOf(sinceYear, thisYear) === 'not-a-year' ? 'not-a-year' : null,
    pictureId: pictureId === '' || isPicture(pictureId) ? null : 'unknown',
    editionIds: tooMany(editionIds),
    productIds: tooMany(productIds),
  };
  return Object.fromEntries(Object.entries(found).filter(([, fault]) => fault !== null));
}
