import type { EntryType } from './entry-types';

/** Nobody needs to know which number of thousands is on its way. */
export const MANY = 1000;

/** Something that Shopify would not have. */
export interface RefusedThing {
  kind: EntryType | 'product' | 'collection';
  title: string;
  reason: string;
}

/** A collection of ours that stands at Shopify. */
export interface StandingLink {
  title: string;
  url: string;
}

/** What stands at Shopify, as the settings show it. */
export interface PublishedCard {
  publishing: boolean;
  standing: Record<EntryType | 'product' | 'collection', number>;
  /** To be sent, counted no further than MANY. */
  waiting: number;
  /** Whether something may still stand there that should not. */
  removing: boolean;
  refused: { count: number; first: RefusedThing[] };
  collections: StandingLink[];
  checkedAt: Date | null;
}
