import type { Store } from '../../store/store.ts';
import type { Product } from '../../store/types.ts';
import type { Arguments, GraphContext, Order } from '../field.ts';
import { metafieldSearch } from '../metafields/metafield-search.ts';
import type { SearchFields } from '../search/search.ts';
import { throughSkus } from '../search/through-skus.ts';
import { available } from './variant.ts';

/** What products can be searched for, with the metafields that the query names. */
export function productSearch(store: Store, query: unknown): SearchFields<Product> {
  const skus = throughSkus<Product>(store, ({ productId }) => productId);
  return {
    default: {
      through: (matches) => {
        const hasSku = skus.through(matches);
        return (product) =>
          matches([product.title, product.vendor, product.productType, ...product.tags]) || hasSku(product);
      },
    },
    id: (product) => product.id,
    title: (product) => product.title,
    handle: (product) => product.handle,
    status: (product) => product.status,
    tag: (product) => product.tags,
    vendor: (product) => product.vendor,
    product_type: (product) => product.productType,
    sku: skus,
    created_at: (product) => product.createdAt,
    updated_at: (product) => product.updatedAt,
    published_at: (product) => product.publishedAt,
    published_status: (product) => (product.publishedAt === null ? 'unpublished' : 'published'),
    gift_card: (product) => product.isGiftCard,
    inventory_total: (product) => store.totals.told(product.id),
    price: (product) => store.variantsOf(product.id).map(({ price }) => price),
    barcode: (product) => store.variantsOf(product.id).flatMap(({ barcode }) => barcode ?? []),
    out_of_stock_somewhere: (product) =>
      store.variantsOf(product.id).some((variant) => available(store, variant) <= 0),
    ...metafieldSearch<Product>('PRODUCT', 'Product', store, query),
  };
}

/** Titles are ordered without regard to case. */
export function productOrder(args: Arguments, { store }: GraphContext): Order<Product> {
  const id = (product: Product) => product.id;
  if (args['sortKey'] === 'TITLE') return { id, value: (product) => product.title.toLowerCase() };
  if (args['sortKey'] === 'VENDOR') return { id, value: (product) => product.vendor.toLowerCase() };
  if (args['sortKey'] === 'PRODUCT_TYPE')
    return { id, value: (product) => product.productType.toLowerCase() };
  if (args['sortKey'] === 'UPDATED_AT') return { id, value: (product) => Date.parse(product.updatedAt) };
  if (args['sortKey'] === 'CREATED_AT') return { id, value: (product) => Date.parse(product.createdAt) };
  if (args['sortKey'] === 'INVENTORY_TOTAL') return { id, value: (product) => store.totals.told(product.id) };
  if (args['sortKey'] === 'PUBLISHED_AT')
    return { id, value: (product) => Date.parse(product.publishedAt ?? '1970-01-01T00:00:00Z') };
  return { id };
}
