import { metaobjectByHandle, metaobjectDefinitionOf } from '../store/save-metaobject.ts';
import type { Metaobject } from '../store/metaobjects.ts';
import { resolveNamespace } from '../store/metafields.ts';
import type { Store } from '../store/store.ts';

/** Whether the storefront may read it: its kind is public, and it is no draft. */
export function isPublic(store: Store, metaobject: Metaobject): boolean {
  const definition = metaobjectDefinitionOf(store, metaobject.type);
  return definition?.access.storefront === 'PUBLIC_READ' && metaobject.status === 'ACTIVE';
}

const typeOf = (type: string): string => (type.startsWith('$app') ? resolveNamespace(type) : type);

export const publicMetaobjects = (store: Store, type: string): Metaobject[] =>
  store.metaobjects.by('type', typeOf(type)).filter((metaobject) => isPublic(store, metaobject));

export function publicMetaobject(store: Store, type: string, handle: string): Metaobject | undefined {
  const found = metaobjectByHandle(store, typeOf(type), handle);
  return found && isPublic(store, found) ? found : undefined;
}
