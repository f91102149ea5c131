import type { Store } from './store.ts';
import type { Level } from './types.ts';

/** How long a product's total stays behind its stock. */
const LAG_MS = 15_000;

/**
 * Units of all tracked variants of a product. Shopify counts them in the background: right after a change of
 * stock a product still tells its former total, while its variants tell the new quantity.
 */
export class StockTotals {
  readonly #store: Store;
  /** By product: the total that is still told, and since when it is behind. */
  readonly #former = new Map<number, { units: number; since: number }>();

  constructor(store: Store) {
    this.#store = store;
    store.onEntity((table, _key, entity, before) => {
      if (table === 'levels') this.#moved(before as Level | undefined, entity as Level | undefined);
    });
  }

  /** The total as Shopify tells it now. */
  told(productId: number): number {
    const former = this.#former.get(productId);
    if (former === undefined) return this.#counted(productId);
    if (this.#store.clock.now() - former.since < LAG_MS) return former.units;
    this.#former.delete(productId);
    return this.#counted(productId);
  }

  /** Counts at once, as Shopify does where a product is saved together with its stock. */
  settle(productId: number): void {
    this.#former.delete(productId);
  }

  /** The stock is another one altogether: no total is behind it. */
  forget(): void {
    this.#former.clear();
  }

  #counted(productId: number): number {
    return this.#store
      .variantsOf(productId)
      .filter((variant) => this.#isTracked(variant.inventoryItemId))
      .flatMap((variant) => this.#store.levelsOf(variant.inventoryItemId))
      .reduce((sum, level) => sum + units(level), 0);
  }

  #moved(before: Level | undefined, after: Level | undefined): void {
    const delta = units(after) - units(before);
    const item = (after ?? before)?.inventoryItemId;
    if (delta === 0 || item === undefined || !this.#isTracked(item)) return;
    const since = this.#store.clock.now();
    for (const { productId } of this.#store.variants.by('item', item)) {
      const former = this.#former.get(productId);
      if (former !== undefined && since - former.since < LAG_MS) continue;
      this.#former.set(productId, { units: this.#counted(productId) - delta, since });
    }
  }

  #isTracked(inventoryItemId: number): boolean {
    return this.#store.inventoryItems.get(inventoryItemId)?.tracked === true;
  }
}

const units = (level: Level | undefined): number => (level?.isActive === true ? level.available : 0);
