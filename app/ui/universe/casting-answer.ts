import type { Refusal } from '~/universe/casting/casting-rules';
import type { CastingWay } from '~/universe/casting/casting-ways';

/** What the routes of casting answer. */
export type CastingAnswer =
  | { kind: 'cast'; changeId: string; products?: number }
  | { kind: 'under-way'; changeId: string; products: number }
  | { kind: 'undone'; products: number; left: string[] }
  | { kind: 'refused'; refusal: Refusal };

/** A casting just done, carried to the page that says so and offers to undo it. */
export interface CastingDone {
  changeId: string;
  as: CastingWay | 'removed-edition';
  products: number;
}
