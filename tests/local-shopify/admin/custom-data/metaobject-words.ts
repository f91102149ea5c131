import type { Metaobject, MetaobjectDefinition } from '../../store/metaobjects.ts';
import type { Store } from '../../store/store.ts';

export function definitionFor(store: Store, { type }: Metaobject): MetaobjectDefinition | null {
  return store.metaobjectDefinitions.by('type', type)[0] ?? null;
}

/** What an entry is called: the field that its definition names, else its handle. */
export function entryName(store: Store, entry: Metaobject): string {
  const key = definitionFor(store, entry)?.displayNameKey ?? null;
  const named = key === null ? undefined : entry.values[key];
  return named === undefined || named === '' ? entry.handle : named;
}
