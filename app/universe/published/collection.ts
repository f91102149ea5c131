/** A collection that we keep: all icons, or the supporting characters of a category. */
export interface OwnCollection {
  kind: 'icons' | 'category';
  title: string;
}

/** One of our metafields and the value that a product has in the collection. */
export interface Condition {
  definitionId: string;
  value: string;
}

/** Why we did not even ask Shopify; what Shopify itself says no to stands there in its words. */
export const COLLECTION_FAILURES = ['no-condition', 'deleted'] as const;
export type CollectionFailure = (typeof COLLECTION_FAILURES)[number];

export const isCollectionFailure = (failure: string): failure is CollectionFailure =>
  (COLLECTION_FAILURES as readonly string[]).includes(failure);

/** Shopify's limit for a title. */
const LONGEST_TITLE = 255;

export const titleAtShopify = ({ title }: OwnCollection): string =>
  Array.from(title).slice(0, LONGEST_TITLE).join('');

/** What products of it have to say; null where collections cannot choose by one of the metafields. */
export function conditionsOf(
  { kind, title }: OwnCollection,
  definitions: ReadonlyMap<string, { id: string; isCondition: boolean }>,
): Condition[] | null {
  const wanted =
    kind === 'icons'
      ? [['role', 'icon'] as const]
      : [['role', 'supporting'] as const, ['category', title] as const];
  const conditions: Condition[] = [];
  for (const [key, value] of wanted) {
    const definition = definitions.get(key);
    if (!definition?.isCondition) return null;
    conditions.push({ definitionId: definition.id, value });
  }
  return conditions;
}

const written = (conditions: readonly Condition[]): string =>
  JSON.stringify(
    conditions.map(({ definitionId, value }) => `${definitionId} ${value.toLowerCase()}`).sort(),
  );

/** Whether a collection chooses by just these conditions. */
export const sameConditions = (one: readonly Condition[], other: readonly Condition[]): boolean =>
  written(one) === written(other);
