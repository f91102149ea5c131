import { randomInt } from 'node:crypto';
import { freeHandle, handleOf } from './handles.ts';
import {
  metaobjectKey,
  type Metaobject,
  type MetaobjectDefinition,
  type MetaobjectStatus,
} from './metaobjects.ts';
import type { Store } from './store.ts';

/** The definition of a type (resolved), or undefined. */
export const metaobjectDefinitionOf = (store: Store, type: string): MetaobjectDefinition | undefined =>
  store.metaobjectDefinitions.by('type', type)[0];

export const metaobjectByHandle = (store: Store, type: string, handle: string): Metaobject | undefined =>
  store.metaobjects.by('handle', metaobjectKey(type, handle))[0];

/** What people know a metaobject by: the value of the definition's display field, or else its handle. */
export function displayNameOf(store: Store, { type, values, handle }: Metaobject): string {
  const key = metaobjectDefinitionOf(store, type)?.displayNameKey;
  const words = handle.replaceAll('-', ' ');
  return (key && values[key]) || words.charAt(0).toUpperCase() + words.slice(1);
}

/** Adds a metaobject; its handle, where none is wanted, follows from its name. */
export function addMetaobject(
  store: Store,
  definition: MetaobjectDefinition,
  wanted: { handle: string | null; values: Readonly<Record<string, string>>; status?: MetaobjectStatus },
): Metaobject {
  const at = store.now();
  const isTaken = (handle: string): boolean =>
    metaobjectByHandle(store, definition.type, handle) !== undefined;
  const name = definition.displayNameKey === null ? '' : (wanted.values[definition.displayNameKey] ?? '');
  const given = wanted.handle ?? handleOf(name);
  const unnamed = `${handleOf(definition.name)}-${randomInt(36 ** 6, 36 ** 7).toString(36)}`;
  const metaobject = store.metaobjects.put({
    id: store.newId(),
    type: definition.type,
    handle: freeHandle(given === '' ? unnamed : given, isTaken),
    values: wanted.values,
    status: wanted.status ?? (definition.isPublishable ? 'DRAFT' : 'ACTIVE'),
    createdAt: at,
    updatedAt: at,
  });
  store.changed();
  return metaobject;
}

/** Changes a metaobject. Throws where there is none. */
export function saveMetaobject(
  store: Store,
  id: number,
  change: Partial<Pick<Metaobject, 'handle' | 'values' | 'status'>>,
): Metaobject {
  const metaobject = store.metaobjects.change(id, { ...change, updatedAt: store.now() });
  store.changed();
  return metaobject;
}
