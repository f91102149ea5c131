import { gid } from '../../store/gid.ts';
import type { Product, Variant } from '../../store/types.ts';
import type { Store } from '../../store/store.ts';
import {
  connection,
  fields,
  withArguments,
  type Arguments,
  type GraphContext,
  type Order,
} from '../field.ts';
import type { SearchFields } from '../search/search.ts';
import { mediaOf } from './media.ts';
import { metafieldFields } from '../metafields/metafield-fields.ts';
import { money } from '../money.ts';
import { available } from './variant.ts';

export function productSearch(store: Store): SearchFields<Product> {
  return {
    default: (product) => [
      product.title,
      product.vendor,
      product.productType,
      ...product.tags,
      ...skus(store, product),
    ],
    id: (product) => product.id,
    title: (product) => product.title,
    handle: (product) => product.handle,
    status: (product) => product.status,
    tag: (product) => product.tags,
    vendor: (product) => product.vendor,
    product_type: (product) => product.productType,
    sku: (product) => skus(store, product),
    created_at: (product) => product.createdAt,
    updated_at: (product) => product.updatedAt,
    published_at: (product) => product.publishedAt,
    gift_card: (product) => product.isGiftCard,
  };
}

const skus = (store: Store, product: Product): string[] =>
  store.variantsOf(product.id).flatMap((variant) => variant.sku ?? []);

/** Titles are ordered without regard to case. */
export function productOrder(args: Arguments): Order<Product> {
  const id = (product: Product) => product.id;
  if (args['sortKey'] === 'TITLE') return { id, value: (product) => product.title.toLowerCase() };
  if (args['sortKey'] === 'VENDOR') return { id, value: (product) => product.vendor.toLowerCase() };
  if (args['sortKey'] === 'PRODUCT_TYPE')
    return { id, value: (product) => product.productType.toLowerCase() };
  if (args['sortKey'] === 'UPDATED_AT') return { id, value: (product) => Date.parse(product.updatedAt) };
  if (args['sortKey'] === 'CREATED_AT') return { id, value: (product) => Date.parse(product.createdAt) };
  return { id };
}

const onlineUrl = (product: Product, { publicUrl }: GraphContext): string | null =>
  product.publishedAt !== null && product.status === 'ACTIVE'
    ? `${publicUrl}/shop/products/${product.handle}`
    : null;

export const productType = fields<Product>({
  id: (product) => gid('Product', product.id),
  legacyResourceId: (product) => String(product.id),
  title: (product) => product.title,
  handle: (product) => product.handle,
  descriptionHtml: (product) => product.descriptionHtml,
  status: (product) => product.status,
  vendor: (product) => product.vendor,
  productType: (product) => product.productType,
  tags: (product) => [...product.tags].sort(),
  isGiftCard: (product) => product.isGiftCard,
  createdAt: (product) => product.createdAt,
  updatedAt: (product) => product.updatedAt,
  publishedAt: (product) => product.publishedAt,
  onlineStoreUrl: onlineUrl,
  options: withArguments(['first'], (product, args) => {
    const first = typeof args['first'] === 'number' ? args['first'] : undefined;
    return product.options.slice(0, first).map((option, index) => ({
      id: gid('ProductOption', product.id * 10 + index),
      name: option.name,
      position: index + 1,
      values: option.values,
    }));
  }),
  hasOnlyDefaultVariant: (product) =>
    product.options.length === 1 &&
    product.options[0]?.name === 'Title' &&
    product.options[0].values.length === 1,
  hasVariantsThatRequiresComponents: (product, { store }) =>
    store.variantsOf(product.id).some((variant) => variant.components.length > 0),
  tracksInventory: (product, { store }) =>
    store.variantsOf(product.id).some((variant) => isTracked(store, variant)),
  totalInventory: (product, { store }) =>
    store
      .variantsOf(product.id)
      .filter((variant) => isTracked(store, variant))
      .reduce((sum, variant) => sum + available(store, variant), 0),
  featuredMedia: (product, context) => mediaOf(product, context),
  priceRangeV2: (product, { store }) => {
    const prices = store.variantsOf(product.id).map((variant) => variant.price);
    const sorted = prices.sort((a, b) => Number(a) - Number(b));
    return {
      minVariantPrice: money(sorted[0] ?? '0.00', store),
      maxVariantPrice: money(sorted.at(-1) ?? '0.00', store),
    };
  },
  variantsCount: (product, { store }) => ({ count: store.variantsOf(product.id).length, precision: 'EXACT' }),
  variants: connection<Product, Variant>(
    ['sortKey'],
    (product, _args, { store }) => store.variantsOf(product.id),
    (args) =>
      args['sortKey'] === 'ID'
        ? { id: (variant) => variant.id }
        : { id: (variant) => variant.id, value: (variant) => variant.position },
  ),
  ...metafieldFields<Product>('Product'),
});

const isTracked = (store: Store, variant: Variant): boolean =>
  store.inventoryItems.get(variant.inventoryItemId)?.tracked === true;
