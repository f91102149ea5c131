import type { EntryType } from './entry-types';

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
  /** Under way: to be sent, or, where nothing should stand there, to be removed. */
  waiting: number;
  refused: { count: number; first: RefusedThing[] };
  collections: StandingLink[];
  checkedAt: Date | null;
}
