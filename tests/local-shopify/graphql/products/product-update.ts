import { bareId, gid } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import type { Product } from '../../store/types.ts';
import { updateProduct } from '../../store/update-product.ts';
import { withArguments } from '../field.ts';
import { checkMetafieldInputs } from '../metafields/metafield-inputs.ts';
import { refuseInputs } from '../refuse-inputs.ts';
import { userError } from '../user-error.ts';
import {
  productFieldProblems,
  productFields,
  refuseProductInputs,
  type ProductFieldsInput,
} from './product-input.ts';
import { joinCollections, membershipProblems, type Membership } from './product-collections.ts';

export interface ProductIdentifier {
  id?: string | null;
  handle?: string | null;
}

interface Input extends ProductFieldsInput, Membership {
  id?: string | null;
}

/** The product that an identifier means; by a metafield's value it cannot be found here. */
export function identifiedProduct(store: Store, identifier: ProductIdentifier): Product | undefined {
  refuseInputs('ProductIdentifierInput', identifier, ['customId']);
  if (typeof identifier.id === 'string') return store.products.get(bareId(identifier.id, 'Product') ?? 0);
  return store.products.by('handle', identifier.handle ?? '')[0];
}

export const productUpdate = withArguments<unknown>(
  ['product', 'input', 'identifier', 'media'],
  (_root, args, context) => {
    const { store } = context;
    refuseInputs('productUpdate', args, ['media']);
    const input = (args['product'] ?? args['input'] ?? {}) as Input;
    refuseProductInputs('ProductUpdateInput', input);
    refuseInputs('ProductInput', input, ['productOptions']);
    const identifier = (args['identifier'] ?? input) as ProductIdentifier;
    const product = identifiedProduct(store, {
      id: identifier.id ?? null,
      handle: byHandle(args, identifier),
    });
    if (product === undefined)
      return { product: null, userErrors: [userError(['id'], 'Product does not exist', null)] };
    const owner = gid('Product', product.id);
    const metafields = checkMetafieldInputs(input.metafields, { ownerType: 'PRODUCT', owner }, context);
    const userErrors = [
      ...productFieldProblems(input, product, store),
      ...membershipProblems(input, store),
      ...metafields.errors,
    ];
    if (userErrors.length > 0) return { product, userErrors };
    metafields.write(owner);
    joinCollections(store, product.id, input);
    const changed = updateProduct(store, { ...productFields(input, product), productId: product.id });
    return { product: changed, userErrors: [] };
  },
);

/** Within the input itself a handle is what the product shall have, not how it is found. */
const byHandle = (args: Readonly<Record<string, unknown>>, identifier: ProductIdentifier): string | null =>
  args['identifier'] === undefined || args['identifier'] === null ? null : (identifier.handle ?? null);

export const productChangeStatus = withArguments<unknown>(
  ['productId', 'status'],
  (_root, args, { store }) => {
    const status = args['status'] as Product['status'];
    refuseProductInputs('productChangeStatus', { status });
    const product = store.products.get(bareId(String(args['productId']), 'Product') ?? 0);
    if (product === undefined)
      return {
        product: null,
        userErrors: [userError(['productId'], 'Product does not exist', 'PRODUCT_NOT_FOUND')],
      };
    return { product: updateProduct(store, { productId: product.id, status }), userErrors: [] };
  },
);
