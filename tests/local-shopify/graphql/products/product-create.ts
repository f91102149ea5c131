import { addProduct } from '../../store/add-product.ts';
import { gid } from '../../store/gid.ts';
import { storedOptions } from '../../store/product-options.ts';
import { withArguments } from '../field.ts';
import { checkMetafieldInputs } from '../metafields/metafield-inputs.ts';
import { refuseInputs } from '../refuse-inputs.ts';
import { optionInputProblems, optionsFrom, type OptionInput } from './option-input.ts';
import {
  productFieldProblems,
  productFields,
  refuseProductInputs,
  type ProductFieldsInput,
} from './product-input.ts';
import { joinCollections, membershipProblems, type Membership } from './product-collections.ts';

interface Input extends ProductFieldsInput, Membership {
  productOptions?: OptionInput[] | null;
}

/** Makes a product with its options and one variant: unpublished, not counted, at the primary location. */
export const productCreate = withArguments<unknown>(['product', 'input', 'media'], (_root, args, context) => {
  const { store } = context;
  refuseInputs('productCreate', args, ['media']);
  const input = (args['product'] ?? args['input'] ?? {}) as Input;
  refuseProductInputs('ProductCreateInput', input);
  const metafields = checkMetafieldInputs(input.metafields, { ownerType: 'PRODUCT', owner: null }, context);
  const userErrors = [
    ...productFieldProblems(input, null, store),
    ...optionInputProblems(input.productOptions ?? [], [], 'productOptions'),
    ...membershipProblems(input, store),
    ...metafields.errors,
  ];
  if (userErrors.length > 0) return { product: null, shop: store.shop, userErrors };
  const options = optionsFrom(store, input.productOptions ?? []);
  const product = addProduct(store, {
    ...productFields(input),
    title: input.title?.trim() ?? '',
    ...(options.length === 0 ? {} : { options: storedOptions(options) }),
  });
  metafields.write(gid('Product', product.id));
  joinCollections(store, product.id, input);
  return { product, shop: store.shop, userErrors: [] };
});
