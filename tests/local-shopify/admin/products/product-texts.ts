import { setImmediate as turn } from 'node:timers/promises';
import type { Store } from '../../store/store.ts';
import type { Product, Variant } from '../../store/types.ts';

const AT_ONCE = 200;

/**
 * What can be found of each product, in one lower-case text that is made once: in a store of 100,000 products a
 * search would else take seconds.
 */
class ProductTexts {
  readonly #store: Store;
  readonly #texts = new WeakMap<Product, string>();
  /** Products whose variants have changed: a product's own object does not tell, so they are read each time. */
  readonly #restless = new Set<number>();

  constructor(store: Store) {
    this.#store = store;
    store.onEntity((table, _key, entity, before) => {
      if (table !== 'variants') return;
      for (const variant of [entity, before] as (Variant | undefined)[])
        if (variant) this.#restless.add(variant.productId);
    });
  }

  /** Reads all products in small steps, so that the first search does not wait and nothing else does either. */
  async readAhead(): Promise<void> {
    let read = 0;
    for (const product of this.#store.products.values()) {
      this.of(product);
      read += 1;
      if (read % AT_ONCE === 0) await turn();
    }
  }

  of(product: Product): string {
    if (this.#restless.has(product.id)) return this.#read(product);
    const known = this.#texts.get(product);
    if (known !== undefined) return known;
    const text = this.#read(product);
    this.#texts.set(product, text);
    return text;
  }

  #read({ id, title, vendor, productType, tags, options }: Product): string {
    const skus = this.#store.variantsOf(id).map(({ sku }) => sku ?? '');
    const values = options.flatMap((option) => option.values);
    return [title, vendor, productType, ...tags, ...skus, ...values].join('\n').toLowerCase();
  }
}

const known = new WeakMap<Store, ProductTexts>();

function textsOf(store: Store): ProductTexts {
  const before = known.get(store);
  if (before) return before;
  const texts = new ProductTexts(store);
  known.set(store, texts);
  void texts.readAhead();
  return texts;
}

/** Makes ready for searches; whoever opens a page may search next. */
export function prepareSearch(store: Store): void {
  textsOf(store);
}

/** "Navy  48" → ["navy", "48"]. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s·/]+/)
    .filter(Boolean);

/** Products of whose title, vendor, type, tags, SKUs and options every word is a part, as they came. */
export function* productsWith(store: Store, words: readonly string[]): Generator<Product> {
  const texts = textsOf(store);
  for (const product of store.products.values()) {
    const text = words.length === 0 ? '' : texts.of(product);
    if (words.every((word) => text.includes(word))) yield product;
  }
}
