import { bareId } from '../../store/gid.ts';
import { resolveNamespace, type Metafield } from '../../store/metafields.ts';
import type { Shopfront } from '../shopfront.ts';
import { elementsOf, isMetafieldType, jsonValue } from '../../graphql/metafields/kinds.ts';
import { isPublished } from '../availability.ts';
import { shopCollections } from '../collections.ts';
import { isPublic } from '../public-metaobjects.ts';
import { CollectionDrop } from './collection-drop.ts';
import { MetaobjectDrop } from './metaobject-drop.ts';
import { ProductDrop } from './product-drop.ts';
import { StrictDrop } from './strict-drop.ts';

/** What a gid stands for in Liquid: a thing that shoppers may see, or null. */
function referenced(front: Shopfront, gid: string): object | null {
  const { store } = front;
  const product = store.products.get(bareId(gid, 'Product') ?? 0);
  if (product && isPublished(store, product)) return new ProductDrop(front, product);
  const metaobject = store.metaobjects.get(bareId(gid, 'Metaobject') ?? 0);
  if (metaobject && isPublic(store, metaobject)) return new MetaobjectDrop(front, metaobject);
  const collection = store.collections.get(bareId(gid, 'Collection') ?? 0);
  const shown = shopCollections(store).find(({ handle }) => handle === collection?.handle);
  return shown ? new CollectionDrop(front, shown) : null;
}

const REFERENCE = /^(list\.)?(product|metaobject|collection|mixed)_reference$/;

function valueOf(front: Shopfront, { type, value }: Pick<Metafield, 'type' | 'value'>): unknown {
  if (!isMetafieldType(type)) throw new Error(`The local shop cannot show a metafield of type "${type}".`);
  if (REFERENCE.test(type)) {
    const found = elementsOf(type, value).map((gid) => referenced(front, gid));
    return type.startsWith('list.') ? found.filter((one) => one !== null) : (found[0] ?? null);
  }
  if (type.includes('_reference'))
    throw new Error(`The local shop cannot show a metafield of type "${type}".`);
  return type === 'number_decimal' ? Number(value) : jsonValue(type, value);
}

/** A value with its type: a metafield, or a field of a metaobject. */
export class MetafieldDrop extends StrictDrop {
  readonly #front: Shopfront;
  readonly #metafield: Pick<Metafield, 'type' | 'value'>;

  constructor(front: Shopfront, metafield: Pick<Metafield, 'type' | 'value'>) {
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
