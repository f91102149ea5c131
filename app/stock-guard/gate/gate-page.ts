import type { Day } from '../day';
import type { ChapterGate } from './chapter-gate';
import type { SizeGate } from './gate';

/** What a size is covered by through a chapter, in figures that can be added up by hand. */
export interface GateFigures {
  available: number;
  /** What comes with a day to the chapter's end, earliest first. */
  arrives: { units: number; on: Day }[];
  /** Units on their way that nobody can date: they cover nothing. */
  undated: number;
  /** Expected from today to the chapter's end, and of these in the chapter. */
  expected: number;
  expectedInChapter: number;
  /** Units a day in the chapter, season and uplifts included. */
  perDay: number;
}

/** One permanent variant in one promised pool. */
export interface GateSize {
  variantId: string;
  pool: string;
  /** The location's name where the pool is one. */
  place: string;
  /** "Harbour Coat, Navy 48". */
  what: string;
  gate: SizeGate;
  /** Null where no stock is counted or nothing is known of what sells. */
  figures: GateFigures | null;
}

/** The gate of an icon in a chapter, taken apart. */
export interface GatePage {
  chapterId: string;
  chapter: string;
  gate: ChapterGate;
  /** The worst first. */
  sizes: GateSize[];
}

const rank = ({ gate }: GateSize): number => ['short', 'unknown', 'covered', 'left-out'].indexOf(gate.state);

const missing = ({ gate }: GateSize): number => (gate.state === 'short' ? gate.missing : 0);

/** Sizes in the order in which they need somebody. */
export const worstSizesFirst = (sizes: readonly GateSize[]): GateSize[] =>
  sizes.toSorted((one, other) => rank(one) - rank(other) || missing(other) - missing(one));
