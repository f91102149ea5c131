import type { Metafield, MetafieldDefinition } from '../../store/metafields.ts';
import { APP_ID } from '../../store/metafields.ts';
import type { Store } from '../../store/store.ts';

const OWN = `app--${APP_ID}`;

/** The definition of a product's metafields of that place, where there is one. */
export function definitionOf(
  store: Store,
  { namespace, key }: Pick<Metafield, 'namespace' | 'key'>,
): MetafieldDefinition | null {
  for (const definition of store.metafieldDefinitions.values())
    if (definition.ownerType === 'PRODUCT' && definition.namespace === namespace && definition.key === key)
      return definition;
  return null;
}

/** Merchants change what is theirs, and what an app lets them change. */
export function isEditable(store: Store, metafield: Pick<Metafield, 'namespace' | 'key'>): boolean {
  if (!metafield.namespace.startsWith('app--')) return true;
  return definitionOf(store, metafield)?.access.admin === 'MERCHANT_READ_WRITE';
}

/** Its name where it is defined, else its namespace and key; the app's own by the app's name. */
export function metafieldName(store: Store, metafield: Pick<Metafield, 'namespace' | 'key'>): string {
  const { namespace, key } = metafield;
  const name = definitionOf(store, metafield)?.name;
  if (namespace === OWN) return `Mainstay · ${name ?? key}`;
  return name ?? `${namespace}.${key}`;
}
