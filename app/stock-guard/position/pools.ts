// The pool 'online' is every active location that fulfils online orders, added up; any other is one location.

/** What the mirror knows of one inventory item in a pool. `available` is null where the item is stocked nowhere in it. */
export interface ItemInPool {
  tracked: boolean;
  available: number | null;
}

/** A component of a bundle, and how many of it one unit of the bundle takes. */
export interface Component extends ItemInPool {
  quantity: number;
}

export interface PoolReading extends ItemInPool {
  /** Active locations that belong to the pool. */
  locations: number;
  bundle: boolean;
  components: readonly Component[];
}

export type PoolStock =
  | { kind: 'counted'; available: number }
  | { kind: 'not-tracked' }
  | { kind: 'unknown'; why: 'no-location' | 'components-unread' };

const bundlesFrom = (component: Component): number =>
  Math.floor((component.available ?? 0) / component.quantity);

/**
 * How many units a shopper can have from a pool. A bundle has as many as its scarcest component allows; what is
 * stocked nowhere in the pool counts as none. Selling on at zero does not add stock: only Shopify's policy knows
 * how long that would last, and an icon that is sold on promise is not in stock.
 */
export function stockInPool(reading: PoolReading): PoolStock {
  if (reading.locations === 0) return { kind: 'unknown', why: 'no-location' };
  if (reading.bundle) {
    if (reading.components.length === 0) return { kind: 'unknown', why: 'components-unread' };
    const counted = reading.components.filter((component) => component.tracked);
    if (counted.length === 0) return { kind: 'not-tracked' };
    return { kind: 'counted', available: Math.min(...counted.map(bundlesFrom)) };
  }
  if (!reading.tracked) return { kind: 'not-tracked' };
  return { kind: 'counted', available: reading.available ?? 0 };
}
