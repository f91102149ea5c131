import { clearsAt } from './shortage';

/** Days the position has to stay clear where nothing arrived and only the forecast fell. */
export const CALM_DAYS = 7;
const DAY = 86_400_000;

/** What is known of an open shortage when the stock is looked at again. */
export interface OpenShortage {
  position: number;
  reorderPoint: number;
  /** The lowest position since the shortage opened, this one included. */
  lowest: number;
  /** Since when the position has been clear without a pause; null if it was not clear at the last look. */
  clearSince: Date | null;
}

export type Clearing =
  /** At or below the clearing point: `clearSince` becomes null. */
  | { kind: 'short' }
  /** Clear, but only because the forecast fell: `clearSince` is kept until the calm days are over. */
  | { kind: 'calming'; clearSince: Date }
  | { kind: 'over'; because: 'stock-rose' | 'forecast-fell' };

/**
 * Whether an open shortage is over. The position must be a quarter (at least one unit) above the reorder point. Where
 * the lowest position would be clear as well, no arrival but the forecast made it so: then for seven days on end.
 */
export function clearingOf(shortage: OpenShortage, asOf: Date): Clearing {
  const clear = clearsAt(shortage.reorderPoint);
  if (!(shortage.position >= clear)) return { kind: 'short' };
  if (shortage.lowest < clear) return { kind: 'over', because: 'stock-rose' };
  const clearSince = shortage.clearSince ?? asOf;
  if (asOf.getTime() - clearSince.getTime() >= CALM_DAYS * DAY)
    return { kind: 'over', because: 'forecast-fell' };
  return { kind: 'calming', clearSince };
}
