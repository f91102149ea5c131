import { bareId } from '../../store/gid.ts';
import type { Product, Variant } from '../../store/types.ts';
import { count, one, type Area } from '../area.ts';
import { connection, fields, withArguments } from '../field.ts';
import { refuseInputs } from '../refuse-inputs.ts';
import { search } from '../search/search.ts';
import { imageType, mediaImageType } from './media.ts';
import { optionType, optionValueType } from './option.ts';
import { productOptionUpdate } from './option-update.ts';
import { productOptionsCreate } from './options-create.ts';
import { productOptionsDelete } from './options-delete.ts';
import { productOptionsReorder } from './options-reorder.ts';
import { productCreate } from './product-create.ts';
import { productDelete } from './product-delete.ts';
import { productDuplicate } from './product-duplicate.ts';
import { productOrder, productSearch } from './product-search.ts';
import { productSet } from './product-set.ts';
import { productType } from './product.ts';
import {
  identifiedProduct,
  productChangeStatus,
  productUpdate,
  type ProductIdentifier,
} from './product-update.ts';
import { tagsAdd, tagsRemove } from './tags.ts';
import { componentType, variantOrder, variantSearch, variantType } from './variant.ts';
import { productVariantsBulkCreate } from './variants-create.ts';
import { productVariantsBulkDelete } from './variants-delete.ts';
import { productVariantsBulkReorder } from './variants-reorder.ts';
import { productVariantsBulkUpdate } from './variants-update.ts';

export const PRODUCTS_AREA: Area = {
  types: {
    Product: productType,
    ProductOption: optionType,
    ProductOptionValue: optionValueType,
    ProductVariant: variantType,
    ProductVariantComponent: componentType,
    MediaImage: mediaImageType,
    Image: imageType,
  },
  queries: fields<unknown>({
    product: one('Product'),
    productByHandle: withArguments(
      ['handle'],
      (_root, args, { store }) => identifiedProduct(store, { handle: String(args['handle']) }) ?? null,
    ),
    productByIdentifier: withArguments(
      ['identifier'],
      (_root, args, { store }) => identifiedProduct(store, args['identifier'] as ProductIdentifier) ?? null,
    ),
    products: connection<unknown, Product>(
      ['query', 'sortKey'],
      (_root, args, { store }) =>
        search(store.products.values(), args['query'], productSearch(store, args['query'])),
      productOrder,
    ),
    productsCount: withArguments(['query', 'limit'], (_root, args, { store }) =>
      count(search(store.products.values(), args['query'], productSearch(store, args['query'])), args),
    ),
    productVariant: one('ProductVariant'),
    productVariantByIdentifier: withArguments(['identifier'], (_root, args, { store }) => {
      const identifier = args['identifier'] as { id?: string | null };
      refuseInputs('ProductVariantIdentifierInput', identifier, ['customId']);
      return store.variants.get(bareId(identifier.id ?? '', 'ProductVariant') ?? 0) ?? null;
    }),
    productVariants: connection<unknown, Variant>(
      ['query', 'sortKey'],
      (_root, args, { store }) => search(store.variants.values(), args['query'], variantSearch(store)),
      variantOrder,
    ),
    productVariantsCount: withArguments(['query', 'limit'], (_root, args, { store }) =>
      count(search(store.variants.values(), args['query'], variantSearch(store)), args),
    ),
  }),
  mutations: {
    productCreate,
    productUpdate,
    productChangeStatus,
    productDelete,
    productSet,
    productDuplicate,
    productOptionsCreate,
    productOptionUpdate,
    productOptionsDelete,
    productOptionsReorder,
    productVariantsBulkCreate,
    productVariantsBulkUpdate,
    productVariantsBulkDelete,
    productVariantsBulkReorder,
    tagsAdd,
    tagsRemove,
  },
  finders: {
    Product: (id, { store }) => store.products.get(id),
    ProductVariant: (id, { store }) => store.variants.get(id),
  },
};
