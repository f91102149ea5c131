import { collectionPayload } from '../webhooks/payloads/collection.ts';
import type { Collection } from './collections.ts';
import { freeHandle, handleOf } from './handles.ts';
import { removeMetafields } from './remove-variant.ts';
import { gid } from './gid.ts';
import type { Store } from './store.ts';

/** Adds a collection, unpublished, and tells of it. */
export function addCollection(
  store: Store,
  wanted: Partial<Omit<Collection, 'id' | 'createdAt' | 'updatedAt'>> & { title: string },
): Collection {
  const at = store.now();
  const isTaken = (handle: string): boolean => store.collections.by('handle', handle).length > 0;
  const collection = store.collections.put({
    descriptionHtml: '',
    sortOrder: 'BEST_SELLING',
    seo: { title: null, description: null },
    templateSuffix: null,
    sources: [],
    productIds: [],
    isDisjunctive: false,
    publishedAt: null,
    ...wanted,
    handle: freeHandle(wanted.handle ?? (handleOf(wanted.title) || 'collection'), isTaken),
    id: store.newId(),
    createdAt: at,
    updatedAt: at,
  });
  store.happening()('collections/create', collectionPayload(store, collection));
  return collection;
}

/** Changes a collection and tells of it. Throws where there is none. */
export function saveCollection(store: Store, id: number, change: Partial<Collection>): Collection {
  const collection = store.collections.change(id, { ...change, updatedAt: store.now() });
  store.happening()('collections/update', collectionPayload(store, collection));
  return collection;
}

export function deleteCollection(store: Store, id: number): void {
  removeMetafields(store, gid('Collection', id));
  store.collections.remove(id);
  store.happening()('collections/delete', { id });
}
