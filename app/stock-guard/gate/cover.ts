import type { ChapterGate } from './chapter-gate';

/** How the icons of a chapter stand, for a line on the board. */
export interface ChapterCover {
  covered: number;
  short: number;
  unknown: number;
  /** The worst of those that are short. */
  worst: ChapterGate[];
}
