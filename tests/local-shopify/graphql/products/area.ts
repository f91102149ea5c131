import type { Product, Variant } from '../../store/types.ts';
import { count, one, type Area } from '../area.ts';
import { connection, fields, withArguments } from '../field.ts';
import { search } from '../search/search.ts';
import { imageType, mediaImageType } from './media.ts';
import { productOrder, productSearch, productType } from './product.ts';
import { componentType, variantOrder, variantSearch, variantType } from './variant.ts';

export const PRODUCTS_AREA: Area = {
  types: {
    Product: productType,
    ProductVariant: variantType,
    ProductVariantComponent: componentType,
    MediaImage: mediaImageType,
    Image: imageType,
  },
  queries: fields<unknown>({
    product: one('Product'),
    products: connection<unknown, Product>(
      ['query', 'sortKey'],
      (_root, args, { store }) => search(store.products.values(), args['query'], productSearch(store)),
      productOrder,
    ),
    productsCount: withArguments(['query', 'limit'], (_root, args, { store }) =>
      count(search(store.products.values(), args['query'], productSearch(store)), args),
    ),
    productVariant: one('ProductVariant'),
    productVariants: connection<unknown, Variant>(
      ['query', 'sortKey'],
      (_root, args, { store }) => search(store.variants.values(), args['query'], variantSearch(store)),
      variantOrder,
    ),
    productVariantsCount: withArguments(['query', 'limit'], (_root, args, { store }) =>
      count(search(store.variants.values(), args['query'], variantSearch(store)), args),
    ),
  }),
  mutations: {},
  finders: {
    Product: (id, { store }) => store.products.get(id),
    ProductVariant: (id, { store }) => store.variants.get(id),
  },
};
