import type { Clash } from './clashes';
import type { Day } from './days';
import type { Launch } from './launch';
import type { Chapter } from './narrative';

export interface ChapterNeighbour {
  id: string;
  title: string;
}

/** A chapter with what stands around it. */
export interface ChapterPage {
  chapter: Chapter;
  today: Day;
  previous: ChapterNeighbour | null;
  next: ChapterNeighbour | null;
  /** What launches while it lasts. */
  launches: Launch[];
  clashes: Clash[];
  owners: string[];
}
