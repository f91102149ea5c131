/** A metafield of a resource; `owner` is its gid, `namespace` is resolved (`app--<id>` for the app's own). */
export interface Metafield {
  readonly id: number;
  readonly owner: string;
  readonly namespace: string;
  readonly key: string;
  readonly type: string;
  readonly value: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface MetafieldDefinition {
  readonly id: number;
  readonly ownerType: string;
  readonly namespace: string;
  readonly key: string;
  readonly name: string;
  readonly description: string | null;
  readonly type: string;
  readonly validations: readonly { readonly name: string; readonly value: string | null }[];
  readonly access: Readonly<{ admin: string | null; storefront: string | null; customerAccount: string }>;
  readonly capabilities: Readonly<{
    adminFilterable: boolean;
    smartCollectionCondition: boolean;
    uniqueValues: boolean;
  }>;
  /** Its place among the pinned ones, or null. */
  readonly pinnedPosition?: number | null;
  /** The kinds of products that it is for; left out: all. */
  readonly constraints?: { readonly key: string; readonly values: readonly string[] } | null;
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

/** Whether the app may write there: every namespace but those that belong to other apps. */
export function isOwnNamespace(namespace: string): boolean {
  const own = `app--${APP_ID}`;
  return !namespace.startsWith('app--') || namespace === own || namespace.startsWith(`${own}--`);
}
