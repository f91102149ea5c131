import type { Metafield } from '../../store/metafields.ts';
import type { Store } from '../../store/store.ts';

/** Writes a checked metafield: the one at its place changes, or a new one is made. */
export function writeMetafield(
  store: Store,
  { owner, namespace, key, type, value }: Pick<Metafield, 'owner' | 'namespace' | 'key' | 'type' | 'value'>,
): Metafield {
  const present = store.metafield(owner, namespace, key);
  const now = store.now();
  return store.metafields.put({
    owner,
    namespace,
    key,
    type,
    value,
    id: present?.id ?? store.newId(),
    createdAt: present?.createdAt ?? now,
    updatedAt: now,
  });
}
