/** So many days of the style's own evidence stand behind a size before the size speaks for itself. */
export const STYLE_DAYS = 28;

export interface ThinSize {
  /** Units the size sold on the days that count. */
  units: number;
  /** Days that count. */
  days: number;
  /** Units per day of the whole style. */
  stylePerDay: number;
  /** The share of the style's units that falls to this size, 0–1. */
  share: number;
}

/**
 * Units per day of a size, drawn toward style velocity × size share: the fewer days of its own, the more. A size that
 * was hardly ever in stock thus is not taken for one that hardly sells.
 */
export function shrunkPerDay({ units, days, stylePerDay, share }: ThinSize): number {
  const expected = Math.max(0, stylePerDay) * Math.min(1, Math.max(0, share));
  const perDay = (Math.max(0, units) + STYLE_DAYS * expected) / (Math.max(0, days) + STYLE_DAYS);
  return Number.isFinite(perDay) ? perDay : 0;
}
