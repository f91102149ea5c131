import type { EditionEntry } from './edition-entry';
import type { Choice } from './lineage-choice';
import type { LineageEdition } from './lineage-edition';

/** An edition as its form shows it, and the version that it is. */
export interface StoredEdition {
  id: string;
  version: number;
  entry: EditionEntry;
}

/** What hangs on an edition: it stays, without it. */
export interface EditionOrphans {
  products: number;
  successors: number;
  details: number;
}

export interface EditionPage {
  stored: StoredEdition;
  facts: LineageEdition;
  /** Its products by name; null where they are too many for a form. */
  products: Choice[] | null;
  /** The shop's latest casting when these products were read. */
  castingsSeen: string;
  successors: Choice[];
  orphans: EditionOrphans;
  today: string;
}

/** What a new edition begins with, where it is planned from an icon, a drop or another edition. */
export interface NewEdition {
  icon: Choice | null;
  drop: Choice | null;
  predecessor: Choice | null;
}
