import type { Metaobject } from '../../store/metaobjects.ts';
import { metaobjectDefinitionOf } from '../../store/save-metaobject.ts';
import { publicMetaobject, publicMetaobjects } from '../public-metaobjects.ts';
import type { Shopfront } from '../shopfront.ts';
import { MetafieldDrop } from './metafields-drop.ts';
import { StrictDrop } from './strict-drop.ts';

/** One metaobject: `system`, and each of its fields by key; a field without a value is nil. */
export class MetaobjectDrop extends StrictDrop {
  readonly #front: Shopfront;
  readonly #metaobject: Metaobject;

  constructor(front: Shopfront, metaobject: Metaobject) {
    super();
    this.#front = front;
    this.#metaobject = metaobject;
  }

  get system() {
    const { id, handle, type } = this.#metaobject;
    return { id, handle, type };
  }

  override liquidMethodMissing(key: string | number): unknown {
    const { type, values } = this.#metaobject;
    const definition = metaobjectDefinitionOf(this.#front.store, type);
    const field = definition?.fields.find((each) => each.key === String(key));
    if (field === undefined) return super.liquidMethodMissing(key);
    const value = values[field.key];
    return value === undefined ? null : new MetafieldDrop(this.#front, { type: field.type, value });
  }
}

/** The entries of one type: by handle, or all of them as `values`. */
class MetaobjectsOfTypeDrop extends StrictDrop {
  readonly #front: Shopfront;
  readonly #type: string;

  constructor(front: Shopfront, type: string) {
    super();
    this.#front = front;
    this.#type = type;
  }

  get values(): MetaobjectDrop[] {
    return publicMetaobjects(this.#front.store, this.#type).map(
      (one) => new MetaobjectDrop(this.#front, one),
    );
  }

  override liquidMethodMissing(handle: string | number): unknown {
    const found = publicMetaobject(this.#front.store, this.#type, String(handle));
    return found ? new MetaobjectDrop(this.#front, found) : null;
  }
}

/** `shop.metaobjects`: any type, then any handle. */
export class MetaobjectsDrop extends StrictDrop {
  readonly #front: Shopfront;

  constructor(front: Shopfront) {
    super();
    this.#front = front;
  }

  override liquidMethodMissing(type: string | number): unknown {
    return new MetaobjectsOfTypeDrop(this.#front, String(type));
  }
}
