import type { SourceCondition, SourceSide } from './collections.ts';
import { gid } from './gid.ts';
import type { Store } from './store.ts';
import type { Product, Variant } from './types.ts';

/** What one condition is asked about: a product by one of its variants (none, where it has no more). */
interface Candidate {
  product: Product;
  variant: Variant | undefined;
}

/** Whether a product has a variant by which it meets all, or any, of the conditions. */
export function meets(store: Store, product: Product, { conditions, matchType }: SourceSide): boolean {
  if (conditions.length === 0) return false;
  const variants = store.variantsOf(product.id);
  const candidates: Candidate[] =
    variants.length === 0
      ? [{ product, variant: undefined }]
      : variants.map((variant) => ({ product, variant }));
  const holds = (candidate: Candidate) => (condition: SourceCondition) =>
    conditionHolds(store, candidate, condition);
  return candidates.some((candidate) =>
    matchType === 'ANY' ? conditions.some(holds(candidate)) : conditions.every(holds(candidate)),
  );
}

function conditionHolds(store: Store, candidate: Candidate, condition: SourceCondition): boolean {
  const found = foundFor(store, candidate, condition);
  if (condition.relation === 'IS_SET') return found.length > 0;
  if (condition.relation === 'IS_NOT_SET') return found.length === 0;
  const compares = (value: string): boolean => compare(condition, found, value);
  return condition.matchType === 'ALL' ? condition.values.every(compares) : condition.values.some(compares);
}

const GRAMS: Readonly<Record<string, number>> = {
  GRAMS: 1,
  KILOGRAMS: 1000,
  OUNCES: 28.349523125,
  POUNDS: 453.59237,
};

/** What the condition looks at: no values where the product has none. */
function foundFor(
  store: Store,
  { product, variant }: Candidate,
  { kind, definitionId }: SourceCondition,
): readonly (string | number)[] {
  if (kind === 'productTag') return product.tags;
  if (kind === 'productTitle') return [product.title];
  if (kind === 'productType') return [product.productType];
  if (kind === 'productVendor') return [product.vendor];
  if (kind === 'productStatus') return [product.status];
  if (definitionId !== undefined) return metafieldValues(store, product, variant, definitionId);
  if (variant === undefined) return [];
  if (kind === 'variantTitle') return [variant.optionValues.join(' / ')];
  if (kind === 'variantPrice') return [Number(variant.price)];
  if (kind === 'variantCompareAtPrice')
    return variant.compareAtPrice === null ? [] : [Number(variant.compareAtPrice)];
  if (kind === 'variantInventory') return [unitsOf(store, variant)];
  if (kind === 'variantWeight') {
    const weight = store.inventoryItems.get(variant.inventoryItemId)?.weight;
    return [(weight?.value ?? 0) * (GRAMS[weight?.unit ?? 'GRAMS'] ?? 1)];
  }
  throw new Error(`no condition of the kind ${kind}`);
}

const unitsOf = (store: Store, variant: Variant): number =>
  store
    .levelsOf(variant.inventoryItemId)
    .reduce((sum, level) => sum + (level.isActive ? level.available : 0), 0);

function metafieldValues(
  store: Store,
  product: Product,
  variant: Variant | undefined,
  definitionId: number,
): readonly string[] {
  const definition = store.metafieldDefinitions.get(definitionId);
  if (definition === undefined) return [];
  const isOfVariant = definition.ownerType === 'PRODUCTVARIANT';
  const owner = isOfVariant ? gid('ProductVariant', variant?.id ?? 0) : gid('Product', product.id);
  const metafield = store.metafield(owner, definition.namespace, definition.key);
  if (metafield === undefined) return [];
  if (!metafield.type.startsWith('list.')) return [metafield.value];
  return (JSON.parse(metafield.value) as unknown[]).map(String);
}

/** Words are compared without regard to capital letters, numbers by their size. */
function compare(
  { kind, relation, unit }: SourceCondition,
  found: readonly (string | number)[],
  value: string,
): boolean {
  const wanted = value.toLowerCase();
  const size = Number(value) * (kind === 'variantWeight' ? (GRAMS[unit ?? 'GRAMS'] ?? 1) : 1);
  const equals = (one: string | number): boolean =>
    typeof one === 'number' || kind === 'metafieldDecimal' || kind === 'metafieldInteger'
      ? Number(one) === size
      : one.toLowerCase() === wanted;
  const text = (one: string | number): string => String(one).toLowerCase();
  switch (relation) {
    case 'EQUALS':
    case 'TAGGED_WITH':
    case 'INCLUDES':
      return found.some(equals);
    case 'NOT_EQUALS':
    case 'NOT_TAGGED_WITH':
      return !found.some(equals);
    case 'GREATER_THAN':
      return found.some((one) => Number(one) > size);
    case 'LESS_THAN':
      return found.some((one) => Number(one) < size);
    case 'CONTAINS':
      return found.some((one) => text(one).includes(wanted));
    case 'DOES_NOT_CONTAIN':
      return !found.some((one) => text(one).includes(wanted));
    case 'STARTS_WITH':
      return found.some((one) => text(one).startsWith(wanted));
    case 'ENDS_WITH':
      return found.some((one) => text(one).endsWith(wanted));
    default:
      throw new Error(`no relation ${relation}`);
  }
}
