import type { ShopCollection } from '../collections.ts';
import type { Shopfront } from '../shopfront.ts';
import { ProductDrop } from './product-drop.ts';
import { StrictDrop } from './strict-drop.ts';

export class CollectionDrop extends StrictDrop {
  readonly #front: Shopfront;
  readonly #collection: ShopCollection;

  constructor(front: Shopfront, collection: ShopCollection) {
    super();
    this.#front = front;
    this.#collection = collection;
  }

  get handle(): string {
    return this.#collection.handle;
  }

  get title(): string {
    return this.#collection.title;
  }

  get url(): string {
    return `${this.#front.root}/collections/${this.#collection.handle}`;
  }

  get products_count(): number {
    return this.#collection.products.length;
  }

  get products(): ProductDrop[] {
    return this.#collection.products.map((product) => new ProductDrop(this.#front, product));
  }
}
