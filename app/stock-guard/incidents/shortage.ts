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
