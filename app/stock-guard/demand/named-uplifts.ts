import type { Day } from '../day';

/** An uplift by the name that people know it by. */
export interface NamedUplift {
  name: string;
  /** The chapter that it comes from; null of a period that was added by itself. */
  chapterId: string | null;
  factor: number;
  from: Day;
  to: Day;
}

/** What a chapter of the year expects of an icon. */
export interface ChapterUplift extends NamedUplift {
  chapterId: string;
  iconId: string;
  icon: string;
}
