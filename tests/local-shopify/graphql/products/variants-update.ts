import { changeOptions, productChanged, variantsInOrder } from '../../store/change-options.ts';
import { bareId, gid } from '../../store/gid.ts';
import { numberedOptions } from '../../store/product-options.ts';
import { saveVariant } from '../../store/save-variant.ts';
import type { Product, Variant } from '../../store/types.ts';
import { bounded } from '../area.ts';
import { type GraphContext } from '../field.ts';
import { checkMetafieldInputs, type CheckedInputs } from '../metafields/metafield-inputs.ts';
import { refuseInputs } from '../refuse-inputs.ts';
import { userError, type UserError } from '../user-error.ts';
import { aboutProduct } from './about-product.ts';
import { dropUnusedValues } from './options-delete.ts';
import {
  readOptionValues,
  refuseVariantInputs,
  variantFieldProblems,
  variantFields,
  type VariantInput,
} from './variant-input.ts';
import { variantName, withNewValues } from './with-new-values.ts';

interface Input extends VariantInput {
  inventoryQuantities?: unknown[] | null;
}

interface Change {
  variant: Variant;
  input: Input;
  optionValues: readonly string[];
  metafields: CheckedInputs;
}

/** Changes variants of one product: all or none, unless partial updates are allowed. */
export const productVariantsBulkUpdate = aboutProduct(
  ['variants', 'allowPartialUpdates', 'media'],
  (product, args, context) => {
    refuseInputs('productVariantsBulkUpdate', args, ['media']);
    const refused = (of: Product, userErrors: UserError[]) => ({
      product: of,
      productVariants: null,
      userErrors,
    });
    const inputs = args['variants'] as Input[];
    bounded(inputs);
    const { changes, errors } = readAll(inputs, product, context);
    if (errors.length > 0 && args['allowPartialUpdates'] !== true) return refused(product, errors);
    if (changes.length === 0) return refused(product, errors);
    const saved = save(changes, product, context);
    return { ...saved, userErrors: errors };
  },
  { productVariants: null },
);

function save(changes: readonly Change[], product: Product, { store }: GraphContext) {
  const announce = store.happening();
  const rows = changes.map(({ optionValues }) => optionValues);
  const options = withNewValues(store, numberedOptions(product), rows);
  changeOptions(store, product, options, ({ optionValues }) => optionValues);
  const productVariants = changes.map(({ variant, input, optionValues, metafields }) => {
    metafields.write(gid('ProductVariant', variant.id));
    return saveVariant(store, announce, variant, { ...variantFields(input), optionValues });
  });
  if (changes.some(({ input }) => (input.optionValues ?? []).length > 0)) dropUnusedValues(store, product.id);
  return { product: productChanged(store, announce, product.id), productVariants };
}

function readAll(inputs: readonly Input[], product: Product, context: GraphContext) {
  const names = new Map(
    variantsInOrder(context.store, product.id).map(({ id, optionValues }) => [id, variantName(optionValues)]),
  );
  const changes: Change[] = [];
  const errors = inputs.flatMap((input, index) => {
    const at = ['variants', String(index)];
    const read = readOne(input, at, product, context);
    if (Array.isArray(read)) return read;
    const name = variantName(read.optionValues);
    for (const [id, other] of names)
      if (id !== read.variant.id && other === name)
        return [
          userError(
            at,
            `The variant '${name}' already exists. Please change at least one option value.`,
            'VARIANT_ALREADY_EXISTS',
          ),
        ];
    names.set(read.variant.id, name);
    changes.push(read);
    return [];
  });
  return { changes, errors };
}

function readOne(input: Input, at: string[], product: Product, context: GraphContext): Change | UserError[] {
  refuseVariantInputs(input);
  if (!input.id)
    return [
      userError([...at, 'id'], 'Product variant is missing ID attribute', 'PRODUCT_VARIANT_ID_MISSING'),
    ];
  const variant = context.store.variants.get(bareId(input.id, 'ProductVariant') ?? 0);
  if (variant?.productId !== product.id)
    return [userError([...at, 'id'], 'Product variant does not exist', 'PRODUCT_VARIANT_DOES_NOT_EXIST')];
  const metafields = checkMetafieldInputs(
    input.metafields,
    { ownerType: 'PRODUCTVARIANT', owner: input.id },
    context,
    at,
  );
  const errors = [...variantFieldProblems(input, at), ...metafields.errors];
  if ((input.inventoryQuantities ?? []).length > 0)
    errors.push(
      userError(
        [...at, 'inventoryQuantities'],
        'Inventory quantities can only be provided during create. To update inventory for existing variants, use inventoryAdjustQuantities.',
        'NO_INVENTORY_QUANTITIES_ON_VARIANTS_UPDATE',
      ),
    );
  const read = readOptionValues(input.optionValues ?? [], numberedOptions(product));
  if ('message' in read)
    errors.push(userError([...at, 'optionValues', String(read.index), read.field], read.message, read.code));
  if (errors.length > 0 || 'message' in read) return errors;
  const optionValues = read.values.map((value, index) => value ?? variant.optionValues[index] ?? '');
  return { variant, input, optionValues, metafields };
}
