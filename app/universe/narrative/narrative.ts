import type { Day } from './days';
import type { ChapterLink, Team } from './chapter';

/** The story of a year. */
export interface Narrative {
  id: string;
  year: number;
  title: string;
  theme: string;
  version: number;
}

/** A chapter as the calendar shows it: what it names is counted. */
export interface ChapterBrief {
  id: string;
  title: string;
  from: Day;
  to: Day;
  version: number;
  icons: number;
  drops: number;
  products: number;
  rules: number;
}

export interface NamedIcon {
  id: string;
  title: string;
  retired: boolean;
  /** 1.4 sells forty percent more; null changes nothing. */
  uplift: number | null;
}

export interface NamedDrop {
  id: string;
  title: string;
  launchesOn: Day | null;
  removed: boolean;
}

export interface NamedProduct {
  id: string;
  /** Null where it was deleted at Shopify. */
  title: string | null;
  pictureUrl: string | null;
}

export interface NamedRule {
  id: string;
  field: string;
  /** The type, tag or vendor; of a collection its title. */
  value: string;
  removed: boolean;
}

/** A chapter with everything it names. */
export interface Chapter {
  id: string;
  narrativeId: string;
  year: number;
  title: string;
  from: Day;
  to: Day;
  note: string;
  links: ChapterLink[];
  owners: Record<Team, string>;
  version: number;
  icons: NamedIcon[];
  drops: NamedDrop[];
  products: NamedProduct[];
  rules: NamedRule[];
}
