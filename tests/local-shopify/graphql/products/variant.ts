import { gid } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import type { Product, Variant } from '../../store/types.ts';
import {
  connection,
  fields,
  withArguments,
  type Arguments,
  type GraphContext,
  type Order,
} from '../field.ts';
import { inOrder } from '../in-order.ts';
import type { SearchFields } from '../search/search.ts';
import { orderBySortKey } from '../sort-key.ts';
import { metafieldFields } from '../metafields/metafield-fields.ts';

interface Component {
  id: number;
  variantId: number;
  quantity: number;
}

/** Units available at all active locations. */
export function available(store: Store, variant: Variant): number {
  return store
    .levelsOf(variant.inventoryItemId)
    .reduce((sum, level) => sum + (level.isActive ? level.available : 0), 0);
}

const variantTitle = (variant: Variant): string => variant.optionValues.join(' / ');
const productOf = (store: Store, variant: Variant): Product | undefined =>
  store.products.get(variant.productId);

export function variantSearch(store: Store): SearchFields<Variant> {
  return {
    default: (variant) => [variant.sku ?? '', variantTitle(variant), productOf(store, variant)?.title ?? ''],
    id: (variant) => variant.id,
    sku: (variant) => variant.sku,
    barcode: (variant) => variant.barcode,
    title: (variant) => variantTitle(variant),
    product_id: (variant) => variant.productId,
    product_status: (variant) => productOf(store, variant)?.status ?? null,
    updated_at: (variant) => variant.updatedAt,
  };
}

export function variantOrder(args: Arguments, { store }: GraphContext): Order<Variant> {
  return orderBySortKey('ProductVariantSortKeys', args, {
    SKU: ({ sku }) => (sku ?? '').toLowerCase(),
    POSITION: ({ position }) => position,
    TITLE: (variant) => variantTitle(variant).toLowerCase(),
    INVENTORY_QUANTITY: (variant) => available(store, variant),
  });
}

export const variantType = fields<Variant>({
  id: (variant) => gid('ProductVariant', variant.id),
  legacyResourceId: (variant) => String(variant.id),
  title: variantTitle,
  displayName: (variant, { store }) => {
    const product = productOf(store, variant);
    return variantTitle(variant) === 'Default Title'
      ? product?.title
      : `${product?.title ?? ''} - ${variantTitle(variant)}`;
  },
  sku: (variant) => variant.sku,
  barcode: (variant) => variant.barcode,
  position: (variant) => variant.position,
  taxable: (variant) => variant.taxable ?? true,
  price: (variant) => variant.price,
  compareAtPrice: (variant) => variant.compareAtPrice,
  inventoryPolicy: (variant) => variant.inventoryPolicy,
  inventoryQuantity: (variant, { store }) => available(store, variant),
  sellableOnlineQuantity: (variant, { store }) => available(store, variant),
  showUnitPrice: () => false,
  unitPrice: () => null,
  unitPriceMeasurement: () => ({
    measuredType: null,
    quantityValue: 0,
    quantityUnit: null,
    referenceValue: 0,
    referenceUnit: null,
  }),
  taxCode: () => '',
  image: () => null,
  storefrontId: (variant) => gid('ProductVariant', variant.id),
  sellingPlanGroupsCount: () => ({ count: 0, precision: 'EXACT' }),
  translations: withArguments(['locale', 'marketId'], () => []),
  media: inOrder<Variant>([], () => []),
  inventoryItem: (variant, { store }) => store.inventoryItems.get(variant.inventoryItemId),
  product: (variant, { store }) => productOf(store, variant),
  requiresComponents: (variant) => variant.components.length > 0,
  availableForSale: (variant, { store }) =>
    variant.inventoryPolicy === 'CONTINUE' ||
    store.inventoryItems.get(variant.inventoryItemId)?.tracked !== true ||
    available(store, variant) > 0,
  createdAt: (variant) => variant.createdAt,
  updatedAt: (variant) => variant.updatedAt,
  selectedOptions: (variant, { store }) =>
    variant.optionValues.map((value, index) => ({
      name: productOf(store, variant)?.options[index]?.name ?? 'Title',
      value,
    })),
  productVariantComponents: connection<Variant, Component>(
    [],
    (variant) => variant.components.map((part, index) => ({ id: variant.id * 100 + index, ...part })),
    () => ({ id: (part) => part.id }),
  ),
  ...metafieldFields<Variant>('ProductVariant'),
});

export const componentType = fields<Component>({
  id: (part) => gid('ProductVariantComponent', part.id),
  quantity: (part) => part.quantity,
  productVariant: (part, { store }) => store.variants.get(part.variantId),
});
