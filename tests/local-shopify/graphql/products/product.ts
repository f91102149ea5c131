import { gid } from '../../store/gid.ts';
import type { Product, Variant } from '../../store/types.ts';
import type { Store } from '../../store/store.ts';
import { hasOnlyDefault } from '../../store/product-options.ts';
import { connection, fields, withArguments, type GraphContext } from '../field.ts';
import { inOrder } from '../in-order.ts';
import { collectionsOfProduct } from '../collections/collection.ts';
import { publishableFields } from '../publications/publication.ts';
import { imageOf, mediaOf } from './media.ts';
import { metafieldFields } from '../metafields/metafield-fields.ts';
import { money } from '../money.ts';
import { placedOptions } from './option.ts';
import { plainText } from './plain-text.ts';
import { available, variantOrder } from './variant.ts';

const onlineUrl = (product: Product, { publicUrl }: GraphContext): string | null =>
  product.publishedAt !== null && product.status === 'ACTIVE'
    ? `${publicUrl}/shop/products/${product.handle}`
    : null;

const ownFields = fields<Product>({
  id: (product) => gid('Product', product.id),
  legacyResourceId: (product) => String(product.id),
  title: (product) => product.title,
  handle: (product) => product.handle,
  descriptionHtml: (product) => product.descriptionHtml,
  description: withArguments(['truncateAt'], (product, args) =>
    plainText(product.descriptionHtml, args['truncateAt']),
  ),
  bodyHtml: (product) => product.descriptionHtml,
  descriptionPlainSummary: (product) => plainText(product.descriptionHtml),
  storefrontId: (product) => gid('Product', product.id),
  onlineStorePreviewUrl: (product, { publicUrl }) => `${publicUrl}/shop/products/${product.handle}`,
  feedback: () => null,
  combinedListing: () => null,
  combinedListingRole: () => null,
  sellingPlanGroupsCount: () => ({ count: 0, precision: 'EXACT' }),
  sellingPlanGroupCount: () => 0,
  translations: withArguments(['locale', 'marketId'], () => []),
  bundleComponents: inOrder<Product>([], () => []),
  productComponents: inOrder<Product>([], () => []),
  productComponentsCount: () => ({ count: 0, precision: 'EXACT' }),
  productParents: inOrder<Product>(['query'], () => []),
  seo: (product) => product.seo ?? { title: null, description: null },
  templateSuffix: (product) => product.templateSuffix ?? null,
  requiresSellingPlan: (product) => product.requiresSellingPlan ?? false,
  category: () => null,
  giftCardTemplateSuffix: () => null,
  status: (product) => product.status,
  vendor: (product) => product.vendor,
  productType: (product) => product.productType,
  tags: (product) => [...product.tags].sort(),
  isGiftCard: (product) => product.isGiftCard,
  createdAt: (product) => product.createdAt,
  updatedAt: (product) => product.updatedAt,
  publishedAt: (product) => product.publishedAt,
  onlineStoreUrl: onlineUrl,
  options: withArguments(['first'], (product, args) =>
    placedOptions(product).slice(0, typeof args['first'] === 'number' ? args['first'] : undefined),
  ),
  hasOnlyDefaultVariant: (product, { store }) =>
    hasOnlyDefault(product) && store.variantsOf(product.id).length === 1,
  hasOutOfStockVariants: (product, { store }) =>
    store
      .variantsOf(product.id)
      .some((variant) => isTracked(store, variant) && available(store, variant) <= 0),
  hasVariantsThatRequiresComponents: (product, { store }) =>
    store.variantsOf(product.id).some((variant) => variant.components.length > 0),
  tracksInventory: (product, { store }) =>
    store.variantsOf(product.id).some((variant) => isTracked(store, variant)),
  totalInventory: (product, { store }) => store.totals.told(product.id),
  totalVariants: (product, { store }) => store.variantsOf(product.id).length,
  featuredMedia: (product, context) => mediaOf(product, context),
  media: inOrder<Product>(['sortKey'], (product, _args, context) => {
    const shown = mediaOf(product, context);
    return shown === null ? [] : [shown];
  }),
  featuredImage: (product, context) => imageOf(product, context),
  images: inOrder<Product>(['sortKey'], (product, _args, context) => {
    const shown = imageOf(product, context);
    return shown === null ? [] : [shown];
  }),
  mediaCount: (product) => ({ count: product.picture === null ? 0 : 1, precision: 'EXACT' }),
  priceRangeV2: (product, { store }) => {
    const { least, most } = range(store.variantsOf(product.id).map(({ price }) => price));
    return { minVariantPrice: money(least, store), maxVariantPrice: money(most, store) };
  },
  compareAtPriceRange: (product, { store }) => {
    const prices = store.variantsOf(product.id).flatMap(({ compareAtPrice }) => compareAtPrice ?? []);
    const { least, most } = range(prices);
    return prices.length === 0
      ? null
      : {
          minVariantCompareAtPrice: money(least, store),
          maxVariantCompareAtPrice: money(most, store),
        };
  },
  variantsCount: (product, { store }) => ({ count: store.variantsOf(product.id).length, precision: 'EXACT' }),
  variants: connection<Product, Variant>(
    ['sortKey'],
    (product, _args, { store }) => store.variantsOf(product.id),
    variantOrder,
  ),
  ...collectionsOfProduct,
  ...metafieldFields<Product>('Product'),
});

export const productType = { ...ownFields, ...publishableFields('Product') };

/** The lowest and the highest of these prices. */
function range(prices: readonly string[]): { least: string; most: string } {
  const sorted = [...prices].sort((a, b) => Number(a) - Number(b));
  return { least: sorted[0] ?? '0.00', most: sorted.at(-1) ?? '0.00' };
}

const isTracked = (store: Store, variant: Variant): boolean =>
  store.inventoryItems.get(variant.inventoryItemId)?.tracked === true;
