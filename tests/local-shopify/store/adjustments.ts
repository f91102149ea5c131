import { moveStock, stockedLevel, type QuantityName } from './move-stock.ts';
import { IN_THE_HOUSE } from './quantities.ts';
import type { Store } from './store.ts';
import { levelKey } from './tables.ts';

export interface StockChange {
  readonly name: string;
  readonly delta: number;
  readonly inventoryItemId: number;
  readonly locationId: number;
  readonly ledgerDocumentUri: string | null;
}

/** A batch of changes that were made together, and why. */
export interface AdjustmentGroup {
  readonly id: number;
  readonly reason: string;
  readonly referenceDocumentUri: string | null;
  readonly changes: readonly StockChange[];
  readonly createdAt: string;
}

/** An answer that was given to a key, so that a repeated request gets it again. */
export interface IdempotentAnswer {
  /** The mutation and its key. */
  readonly key: string;
  readonly input: string;
  /** As JSON. */
  readonly answer: string;
  readonly at: string;
}

export interface WantedChange extends StockChange {
  readonly name: QuantityName;
}

/**
 * Changes quantities in one happening, stocking items where they were not. Null where nothing changed: Shopify
 * keeps no group then. What changes the sum on hand is told after the changes themselves.
 */
export function adjustStock(
  store: Store,
  why: { reason: string; referenceDocumentUri: string | null },
  wanted: readonly WantedChange[],
): AdjustmentGroup | null {
  const changes = wanted.filter(({ delta }) => delta !== 0);
  if (changes.length === 0) return null;
  const announce = store.happening();
  for (const { inventoryItemId, locationId, name, delta } of changes)
    moveStock(store, announce, stockedLevel(store, announce, inventoryItemId, locationId), { [name]: delta });
  return store.adjustmentGroups.put({
    id: store.newId(),
    ...why,
    changes: [...changes, ...onHand(changes)],
    createdAt: store.now(),
  });
}

const countsOnHand = (name: string): boolean => (IN_THE_HOUSE as readonly string[]).includes(name);

/** What the changes do to the sums, one for each level whose sum changes. */
function onHand(changes: readonly StockChange[]): StockChange[] {
  const sums = new Map<string, StockChange>();
  for (const { inventoryItemId, locationId, delta, name } of changes) {
    if (!countsOnHand(name)) continue;
    const place = levelKey(inventoryItemId, locationId);
    const before = sums.get(place)?.delta ?? 0;
    sums.set(place, {
      name: 'on_hand',
      delta: before + delta,
      inventoryItemId,
      locationId,
      ledgerDocumentUri: null,
    });
  }
  return [...sums.values()].filter(({ delta }) => delta !== 0);
}
