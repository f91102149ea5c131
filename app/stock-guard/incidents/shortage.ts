import type { IncidentKind } from './incident';

export type Shortage = 'out' | 'low' | 'none';
export type ShortageKind = Exclude<Shortage, 'none'>;

/** How short a variant is: out at zero or less, low at or below its minimum (units). */
export function shortageOf(available: number, minimum: number): Shortage {
  if (available <= 0) return 'out';
  return available <= minimum ? 'low' : 'none';
}

/**
 * The units at which an open incident is over: a quarter above the minimum, at least one unit. Without the gap a
 * variant that sells and returns one unit around its minimum would open and resolve all day.
 */
export const clearsAt = (minimum: number): number => minimum + Math.max(1, Math.ceil(minimum / 4));

/** How a promised variant stands in a pool. */
export interface Cover {
  /** It could be bought if it were there: active and published. */
  sellable: boolean;
  /** Continue-selling adds nothing: what is sold on promise is not in stock. */
  available: number;
  /** Available and what arrives in time. */
  position: number;
  reorderPoint: number;
  /** It runs out within lead and review time, before something that is on its way arrives. */
  gapAhead: boolean;
  /** Its phasing-out day has come: nothing is ordered any more, and running low is as meant. */
  phasedOut: boolean;
}

/** What is wrong with a variant now, the gravest first: a shopper who cannot buy it does not ask for its stock. */
export function troubleOf(cover: Cover): IncidentKind | 'none' {
  if (!cover.sellable) return 'unsellable';
  if (cover.phasedOut) return 'none';
  if (cover.available <= 0) return 'out';
  return cover.position <= cover.reorderPoint || cover.gapAhead ? 'low' : 'none';
}

/** The units that a shortage is measured by: what arrives only after a gap does not cover it. */
export const coveredBy = ({ available, position, gapAhead }: Cover): number =>
  gapAhead || available <= 0 ? Math.min(available, position) : position;
