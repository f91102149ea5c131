import { addProduct } from '../../store/add-product.ts';
import { gid, bareId } from '../../store/gid.ts';
import { storedOptions } from '../../store/product-options.ts';
import type { Product } from '../../store/types.ts';
import { updateProduct } from '../../store/update-product.ts';
import { withArguments, type GraphContext } from '../field.ts';
import { checkMetafieldInputs } from '../metafields/metafield-inputs.ts';
import { notImplemented } from '../refusals.ts';
import { userError, type UserError } from '../user-error.ts';
import { setCollections } from './product-collections.ts';
import {
  productFieldProblems,
  productFields,
  refuseProductInputs,
  type ProductFieldsInput,
} from './product-input.ts';
import {
  readVariantSet,
  setVariants,
  type VariantSet,
  type VariantSetInput,
} from './product-set-variants.ts';
import { identifiedProduct, type ProductIdentifier } from './product-update.ts';

interface Input extends ProductFieldsInput, VariantSetInput {
  collections?: string[] | null;
}

/** Makes a product what the input says, or makes one: lists that are given replace those that are there. */
export const productSet = withArguments<unknown>(
  ['input', 'identifier', 'synchronous'],
  (_root, args, context) => {
    if (args['synchronous'] === false) throw notImplemented('productSet(synchronous: false)');
    const input = args['input'] as Input;
    refuseProductInputs('ProductSetInput', input);
    const identifier = (args['identifier'] as ProductIdentifier | undefined) ?? null;
    const refused = (userErrors: UserError[]) => ({ product: null, productSetOperation: null, userErrors });
    const before = identifier === null ? undefined : identifiedProduct(context.store, identifier);
    if (before === undefined && identifier !== null && typeof identifier.handle !== 'string')
      return refused([userError(['identifier'], 'Product does not exist', 'PRODUCT_DOES_NOT_EXIST')]);
    const given =
      before === undefined && identifier?.handle ? { handle: identifier.handle, ...input } : input;
    const read = readVariantSet(given, before, context);
    const owner = before === undefined ? null : gid('Product', before.id);
    const metafields = checkMetafieldInputs(input.metafields, { ownerType: 'PRODUCT', owner }, context, [
      'input',
    ]);
    const userErrors = [
      ...inInput(productFieldProblems(given, before ?? null, context.store)),
      ...('errors' in read ? inInput(read.errors) : []),
      ...inInput(collectionProblems(input, context)),
      ...metafields.errors.map((error) => ({ ...error, code: 'INVALID_METAFIELD' })),
    ];
    if (userErrors.length > 0 || 'errors' in read) return refused(userErrors);
    const product = save(given, before, read, context);
    metafields.write(gid('Product', product.id));
    return { product, productSetOperation: null, userErrors: [] };
  },
);

const inInput = (errors: readonly UserError[]): UserError[] =>
  errors.map((error) => ({ ...error, field: ['input', ...(error.field ?? [])] }));

function collectionProblems({ collections }: Input, { store }: GraphContext): UserError[] {
  return (collections ?? [])
    .filter((id) => !store.collections.has(bareId(id, 'Collection') ?? 0))
    .map(() => userError(['collections'], 'Collection does not exist', 'INVALID_INPUT'));
}

function save(
  input: Input,
  before: Product | undefined,
  wanted: VariantSet,
  { store }: GraphContext,
): Product {
  const fields = productFields(input, before);
  const product =
    before === undefined
      ? addProduct(
          store,
          {
            ...fields,
            title: fields.title ?? '',
            ...(wanted.options === null ? {} : { options: storedOptions(wanted.options) }),
          },
          wanted.variants?.map(({ variant }) => variant) ?? [{}],
        )
      : updateProduct(store, { ...fields, productId: before.id });
  setVariants(store, product, before !== undefined, wanted);
  if (input.collections) setCollections(store, product.id, input.collections);
  store.totals.settle(product.id);
  return store.products.get(product.id) ?? product;
}
