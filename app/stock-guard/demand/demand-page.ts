import type { DemandGround } from './demand-ground';
import type { ChapterUplift } from './named-uplifts';
import type { SeasonPoint } from './season-point';
import type { Wholesale } from './wholesale';

/** A period that the owner added. */
export interface PeriodRow {
  id: string;
  from: string;
  to: string;
  level: string;
  /** What it is about, as people call it; null of everything, and of what is gone. */
  subject: string | null;
}

/** Everything the page of demand shows. */
export interface DemandPage {
  basis: DemandGround['basis'];
  today: string;
  /** When all of it was last computed; null before the first time. */
  knownDay: string | null;
  recordedFrom: string | null;
  window: DemandGround['window'];
  category: string | null;
  season: SeasonPoint[];
  /** Place of this week in the season. */
  thisWeek: number;
  categories: string[];
  icons: { id: string; title: string }[];
  products: { id: string; title: string }[];
  uplifts: (PeriodRow & { name: string; factor: number })[];
  /** What the chapters of the year expect of their icons; they are changed there. */
  chapterUplifts: ChapterUplift[];
  marked: (PeriodRow & { kind: 'launch' | 'promotion'; note: string })[];
  channelsSeen: string[];
  wholesale: Wholesale;
}
