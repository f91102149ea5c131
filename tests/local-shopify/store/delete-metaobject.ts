import { gid } from './gid.ts';
import { metafieldsUnder } from './metafield-owners.ts';
import type { MetaobjectDefinition } from './metaobjects.ts';
import type { Store } from './store.ts';

/** Deletes a kind of metaobjects with all of them, and the metafield definitions that refer to it. */
export function deleteMetaobjectDefinition(store: Store, definition: MetaobjectDefinition): void {
  for (const { id } of store.metaobjects.by('type', definition.type)) store.metaobjects.remove(id);
  const reference = gid('MetaobjectDefinition', definition.id);
  for (const referring of [...store.metafieldDefinitions.values()]) {
    if (!referring.validations.some(({ value }) => value === reference)) continue;
    for (const { id } of metafieldsUnder(store, referring)) store.metafields.remove(id);
    store.metafieldDefinitions.remove(referring.id);
  }
  store.metaobjectDefinitions.remove(definition.id);
  store.changed();
}

export function deleteMetaobject(store: Store, id: number): void {
  store.metaobjects.remove(id);
  store.changed();
}
