import { bareId } from '../../store/gid.ts';
import { resolveNamespace, type Metafield } from '../../store/metafields.ts';
import type { Shopfront } from '../shopfront.ts';
import { isPublished } from '../availability.ts';
import { ProductDrop } from './product-drop.ts';
import { StrictDrop } from './strict-drop.ts';

/** A product that shoppers may see, or null: references to others are empty in Liquid. */
function referenced(front: Shopfront, gid: string): ProductDrop | null {
  const product = front.store.products.get(bareId(gid, 'Product') ?? 0);
  return product && isPublished(front.store, product) ? new ProductDrop(front, product) : null;
}

function valueOf(front: Shopfront, { type, value }: Metafield): unknown {
  if (type === 'single_line_text_field' || type === 'multi_line_text_field') return value;
  if (type === 'boolean') return value === 'true';
  if (type === 'number_integer' || type === 'number_decimal') return Number(value);
  if (type === 'product_reference') return referenced(front, value);
  if (type === 'list.product_reference') {
    return (JSON.parse(value) as string[])
      .map((gid) => referenced(front, gid))
      .filter((found) => found !== null);
  }
  if (type === 'json' || type.startsWith('list.')) return JSON.parse(value);
  throw new Error(`The local shop cannot show a metafield of type "${type}".`);
}

class MetafieldDrop extends StrictDrop {
  readonly #front: Shopfront;
  readonly #metafield: Metafield;

  constructor(front: Shopfront, metafield: Metafield) {
    super();
    this.#front = front;
    this.#metafield = metafield;
  }

  get type(): string {
    return this.#metafield.type;
  }

  get value(): unknown {
    return valueOf(this.#front, this.#metafield);
  }
}

class NamespaceDrop extends StrictDrop {
  readonly #find: (key: string) => MetafieldDrop | null;

  constructor(find: (key: string) => MetafieldDrop | null) {
    super();
    this.#find = find;
  }

  /** Any key may be asked for; one that nobody wrote is nil. */
  override liquidMethodMissing(key: string | number): unknown {
    return this.#find(String(key));
  }
}

/** `product.metafields`, `app.metafields`: any namespace, then any key. */
export class MetafieldsDrop extends StrictDrop {
  readonly #front: Shopfront;
  readonly #owner: string;

  constructor(front: Shopfront, owner: string) {
    super();
    this.#front = front;
    this.#owner = owner;
  }

  override liquidMethodMissing(namespace: string | number): unknown {
    const front = this.#front;
    const found = (key: string) => {
      const metafield = front.store.metafield(this.#owner, resolveNamespace(String(namespace)), key);
      return metafield ? new MetafieldDrop(front, metafield) : null;
    };
    return new NamespaceDrop(found);
  }
}
