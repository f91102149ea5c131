import type { Clash } from './clashes';
import type { Day } from './days';
import type { Launch } from './launch';
import type { ChapterBrief, Narrative } from './narrative';

/** An icon that the year names, with the chapters that do. */
export interface CalendarIcon {
  id: string;
  title: string;
  pictureUrl: string | null;
  chapters: { id: string; uplift: number | null }[];
}

/** Everything that the calendar of a year shows, but the cover of its icons. */
export interface CalendarPage {
  year: number;
  today: Day;
  narrative: Narrative | null;
  chapters: ChapterBrief[];
  launches: Launch[];
  moreLaunches: boolean;
  clashes: Clash[];
  moreClashes: number;
  icons: CalendarIcon[];
  /** Where the next icons begin; null where these are the last. */
  nextIcons: string | null;
  /** How the year before was told; null where nobody did. */
  lastYear: { title: string; chapters: ChapterBrief[] } | null;
}
