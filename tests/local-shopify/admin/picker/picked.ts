import type * as Bridge from '@shopify/app-bridge-types';
import { available } from '../../graphql/products/variant.ts';
import { gid } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import type { Product, Variant } from '../../store/types.ts';
import { pictureUrl } from '../picture-url.ts';
import type { Place } from '../place.ts';
import { variantTitle } from '../products/variant-title.ts';

/** Shopify's own enumerations cannot be named outside its script: here they are the words they stand for. */
export type Words<T> = {
  [K in keyof T]: T[K] extends string | boolean | number | null | undefined
    ? T[K] extends string
      ? string
      : T[K]
    : T[K];
};
export type PickedVariant = Words<Omit<Bridge.ProductVariant, 'product'>> & {
  product: { id: string; title: string };
};
export type PickedProduct = Words<Omit<Bridge.Product, 'variants'>> & { variants: Partial<PickedVariant>[] };

const isTracked = (store: Store, variant: Variant): boolean =>
  store.inventoryItems.get(variant.inventoryItemId)?.tracked === true;

const units = (store: Store, variants: readonly Variant[]): number =>
  variants
    .filter((variant) => isTracked(store, variant))
    .reduce((sum, one) => sum + available(store, one), 0);

/** A variant as the picker hands it to the app. */
export function pickedVariant({ store }: Place, variant: Variant): PickedVariant {
  const product = store.products.get(variant.productId);
  const title = variantTitle(variant);
  const item = store.inventoryItems.get(variant.inventoryItemId);
  const tracked = isTracked(store, variant);
  const continues = variant.inventoryPolicy === 'CONTINUE';
  return {
    id: gid('ProductVariant', variant.id),
    title,
    displayName: `${product?.title ?? ''} - ${title}`,
    sku: variant.sku,
    barcode: variant.barcode,
    price: variant.price,
    compareAtPrice: variant.compareAtPrice,
    position: variant.position,
    availableForSale: continues || !tracked || available(store, variant) > 0,
    inventoryItem: { id: gid('InventoryItem', variant.inventoryItemId) },
    inventoryManagement: tracked ? 'SHOPIFY' : 'NOT_MANAGED',
    inventoryPolicy: variant.inventoryPolicy,
    inventoryQuantity: available(store, variant),
    image: null,
    product: { id: gid('Product', variant.productId), title: product?.title ?? '' },
    requiresShipping: item?.requiresShipping ?? true,
    selectedOptions: variant.optionValues.map((value) => ({ value })),
    taxable: true,
    weight: null,
    weightUnit: 'KILOGRAMS',
    createdAt: variant.createdAt,
    updatedAt: variant.updatedAt,
  };
}

/** A product as the picker hands it to the app; `chosen` names variants by gid, none of them means all. */
export function pickedProduct(place: Place, product: Product, chosen: readonly string[]): PickedProduct {
  const { store, ctx } = place;
  const picture = pictureUrl(ctx, product);
  const all = store.variantsOf(product.id);
  const [only] = all;
  const variants = all.map((variant) => pickedVariant(place, variant));
  const published = product.publishedAt !== null;
  return {
    id: gid('Product', product.id),
    title: product.title,
    handle: product.handle,
    status: product.status,
    vendor: product.vendor,
    productType: product.productType,
    tags: [...product.tags],
    descriptionHtml: product.descriptionHtml,
    options: product.options.map(({ name, values }, index) => ({
      id: gid('ProductOption', product.id * 10 + index),
      name,
      position: index + 1,
      values: [...values],
    })),
    hasOnlyDefaultVariant: all.length === 1 && only !== undefined && variantTitle(only) === 'Default Title',
    images:
      picture === null
        ? []
        : [{ id: gid('ProductImage', product.id), originalSrc: picture, altText: product.title }],
    totalInventory: units(store, all),
    totalVariants: all.length,
    tracksInventory: all.some((variant) => isTracked(store, variant)),
    variants: chosen.length === 0 ? variants : variants.filter(({ id }) => chosen.includes(id)),
    availablePublicationCount: published ? 1 : 0,
    templateSuffix: null,
    publishedAt: product.publishedAt,
    createdAt: product.createdAt,
    updatedAt: product.updatedAt,
  };
}
