import type { Change, Counts } from '../answer';

/** A role that a product gets. */
export interface PlannedCasting {
  productId: bigint;
  role: 'icon' | 'edition' | 'supporting';
  iconId: string | null;
  editionId: string | null;
  categoryId: string | null;
  supports: string[];
  reason: string | null;
  /** Of an icon; null as its sales suggest. */
  carried: bigint[] | null;
}

/** What castings of a file come to. */
export interface CastingPlan {
  counts: Counts;
  changes: Change[];
  newIcons: { id: string; title: string; minimum: number | null }[];
  newCategories: { id: string; name: string }[];
  newEditions: { id: string; title: string; iconIds: string[] }[];
  castings: PlannedCasting[];
  uncast: bigint[];
  /** Sets of products that stay what they are. */
  sets: { iconId: string; begins: bigint[]; stops: bigint[] }[];
  minimums: { id: string; title: string; before: number | null; after: number | null }[];
  endingIcons: { id: string; title: string }[];
}
