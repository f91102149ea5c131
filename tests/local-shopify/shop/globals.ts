import { shopCollections } from './collections.ts';
import { CollectionDrop } from './drops/collection-drop.ts';
import { MetaobjectsDrop } from './drops/metaobject-drop.ts';
import { StrictDrop } from './drops/strict-drop.ts';
import { moneyFormat } from './money.ts';
import type { Shopfront } from './shopfront.ts';

/** `collections.coats`, and what `{% for collection in collections %}` walks through. */
class CollectionsDrop extends StrictDrop {
  readonly #front: Shopfront;

  constructor(front: Shopfront) {
    super();
    this.#front = front;
  }

  /** By handle; a handle without a collection is nil, as at Shopify. */
  override liquidMethodMissing(handle: string | number): unknown {
    return this.#all.find((collection) => collection.handle === String(handle)) ?? null;
  }

  [Symbol.iterator](): Iterator<CollectionDrop> {
    return this.#all[Symbol.iterator]();
  }

  get #all(): CollectionDrop[] {
    return shopCollections(this.#front.store).map(
      (collection) => new CollectionDrop(this.#front, collection),
    );
  }
}

/** The objects that every template and block may use. */
export function globalsOf(front: Shopfront): Record<string, unknown> {
  const { shop } = front.store;
  return {
    _front: front,
    shop: {
      name: shop.name,
      currency: shop.currencyCode,
      money_format: moneyFormat(shop.currencyCode),
      metaobjects: new MetaobjectsDrop(front),
    },
    request: { design_mode: front.designMode, page_type: front.template, path: front.path },
    routes: { root_url: front.root, all_products_collection_url: `${front.root}/collections/all` },
    current_page: front.page,
    collections: new CollectionsDrop(front),
  };
}
