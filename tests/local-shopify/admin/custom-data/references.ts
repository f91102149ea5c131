import { bareId } from '../../store/gid.ts';
import { displayNameOf } from '../../store/save-metaobject.ts';
import { adminPath, type Place } from '../place.ts';

const GID = /gid:\/\/shopify\/\w+\/\d+/g;

/** Pages of the products and metaobjects that a value names. */
export function namedIn(place: Place, value: string): { name: string; href: string }[] {
  const { store } = place;
  return [...new Set(value.match(GID) ?? [])].flatMap((named) => {
    const product = store.products.get(bareId(named, 'Product') ?? 0);
    if (product) return [{ name: product.title, href: adminPath(place, `products/${product.id}`) }];
    const entry = store.metaobjects.get(bareId(named, 'Metaobject') ?? 0);
    return entry
      ? [{ name: displayNameOf(store, entry), href: adminPath(place, `metaobjects/${entry.id}`) }]
      : [];
  });
}
