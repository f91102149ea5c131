/** A metafield of a resource; `owner` is its gid, `namespace` is resolved (`app--<id>` for the app's own). */
export interface Metafield {
  id: number;
  owner: string;
  namespace: string;
  key: string;
  type: string;
  value: string;
  createdAt: string;
  updatedAt: string;
}

export interface MetafieldDefinition {
  id: number;
  ownerType: string;
  namespace: string;
  key: string;
  name: string;
  description: string | null;
  type: string;
  validations: { name: string; value: string | null }[];
  access: { admin: string | null; storefront: string | null; customerAccount: string };
  capabilities: { adminFilterable: boolean; smartCollectionCondition: boolean; uniqueValues: boolean };
}

/** The numeric id of the app: `$app` stands for `app--<APP_ID>`. */
export const APP_ID = 347082227;

/** The namespace as it is stored: `$app`, `$app:x` and nothing at all belong to the app. */
export function resolveNamespace(namespace: string | null | undefined): string {
  const own = `app--${APP_ID}`;
  if (namespace === null || namespace === undefined || namespace === '$app') return own;
  if (namespace.startsWith('$app:')) return `${own}--${namespace.slice('$app:'.length)}`;
  return namespace;
}

/** Where a metafield lives in a store's map. */
export function metafieldKey(owner: string, namespace: string, key: string): string {
  return `${owner} ${namespace} ${key}`;
}
