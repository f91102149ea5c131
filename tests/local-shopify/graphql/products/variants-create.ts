import { addVariant, type WantedVariant } from '../../store/add-variant.ts';
import { changeOptions, orderVariants, productChanged, variantsInOrder } from '../../store/change-options.ts';
import { gid } from '../../store/gid.ts';
import { numberedOptions, type NumberedOption } from '../../store/product-options.ts';
import { removeVariant } from '../../store/remove-variant.ts';
import type { Product, Variant } from '../../store/types.ts';
import { bounded } from '../area.ts';
import { type GraphContext } from '../field.ts';
import { checkMetafieldInputs, type CheckedInputs } from '../metafields/metafield-inputs.ts';
import { refuseInputs } from '../refuse-inputs.ts';
import { userError, type UserError } from '../user-error.ts';
import { MOST_VARIANTS } from './option-input.ts';
import { aboutProduct } from './about-product.ts';
import { dropUnusedValues } from './options-delete.ts';
import {
  readOptionValues,
  refuseVariantInputs,
  stockedAt,
  variantFieldProblems,
  variantFields,
  type VariantInput,
} from './variant-input.ts';
import { variantName, withNewValues } from './with-new-values.ts';

interface Input extends VariantInput {
  inventoryQuantities?: { availableQuantity: number; locationId: string }[] | null;
}

interface Wanted {
  variant: WantedVariant & { optionValues: readonly string[] };
  metafields: CheckedInputs;
}

/** Adds variants to a product, all or none of them. */
export const productVariantsBulkCreate = aboutProduct(
  ['variants', 'strategy', 'media'],
  (product, args, context) => {
    refuseInputs('productVariantsBulkCreate', args, ['media']);
    const { store } = context;
    const refused = (of: Product, userErrors: UserError[]) => ({
      product: of,
      productVariants: [],
      userErrors,
    });
    const inputs = args['variants'] as Input[];
    bounded(inputs);
    const standalone = standaloneToRemove(store.variantsOf(product.id), String(args['strategy']));
    const stays = variantsInOrder(store, product.id).filter((variant) => variant !== standalone);
    const { wanted, errors } = readAll(inputs, product, stays, context);
    if (errors.length > 0) return refused(product, errors);
    const announce = store.happening();
    const rows = wanted.map(({ variant }) => variant.optionValues);
    const options = withNewValues(store, numberedOptions(product), rows);
    const changed = changeOptions(store, product, options, ({ optionValues }) => optionValues);
    if (standalone !== undefined) removeVariant(store, announce, standalone);
    const created = wanted.map(({ variant, metafields }, index) => {
      const added = addVariant(store, announce, changed, variant, stays.length + index + 1);
      metafields.write(gid('ProductVariant', added.id));
      return added;
    });
    orderVariants(store, [...stays, ...created]);
    if (standalone !== undefined) dropUnusedValues(store, product.id);
    return {
      product: productChanged(store, announce, product.id),
      productVariants: created,
      userErrors: [],
    };
  },
  { productVariants: [] },
);

/** The only variant of a product, where the strategy lets the new ones replace it. */
function standaloneToRemove(variants: readonly Variant[], strategy: string): Variant | undefined {
  const [only] = variants;
  if (variants.length !== 1 || only === undefined || strategy === 'PRESERVE_STANDALONE_VARIANT')
    return undefined;
  const isDefault = variantName(only.optionValues) === 'Default Title';
  return strategy === 'REMOVE_STANDALONE_VARIANT' || isDefault ? only : undefined;
}

function readAll(
  inputs: readonly Input[],
  product: Product,
  stays: readonly Variant[],
  context: GraphContext,
): { wanted: Wanted[]; errors: UserError[] } {
  if (stays.length + inputs.length > MOST_VARIANTS) {
    const message = `Product variants cannot exceed ${MOST_VARIANTS}`;
    return { wanted: [], errors: [userError(['variants'], message, 'SUBSCRIPTION_VIOLATION')] };
  }
  const options = numberedOptions(product);
  const taken = new Set(stays.map(({ optionValues }) => variantName(optionValues)));
  const wanted: Wanted[] = [];
  const errors = inputs.flatMap((input, index) => {
    const read = readOne(input, ['variants', String(index)], options, context);
    if (Array.isArray(read)) return read;
    const name = variantName(read.variant.optionValues);
    wanted.push(read);
    if (taken.has(name)) {
      const message = `The variant '${name}' already exists. Please change at least one option value.`;
      return [userError(['variants', String(index)], message, 'VARIANT_ALREADY_EXISTS_CHANGE_OPTION_VALUE')];
    }
    taken.add(name);
    return [];
  });
  return { wanted, errors };
}

function readOne(
  input: Input,
  at: string[],
  options: readonly NumberedOption[],
  context: GraphContext,
): Wanted | UserError[] {
  refuseVariantInputs(input);
  const metafields = checkMetafieldInputs(
    input.metafields,
    { ownerType: 'PRODUCTVARIANT', owner: null },
    context,
    at,
  );
  const errors = [...variantFieldProblems(input, at), ...metafields.errors];
  if (input.id)
    errors.push(userError([...at, 'id'], 'On create, this key cannot be used.', 'NO_KEY_ON_CREATE'));
  const read = readOptionValues(input.optionValues ?? [], options);
  if ('message' in read)
    return [
      ...errors,
      userError([...at, 'optionValues', String(read.index), read.field], read.message, 'INVALID_INPUT'),
    ];
  const isDefault = options.length === 1 && options[0]?.values.length === 1;
  const missing = options.filter((_option, index) => read.values[index] === null);
  if (missing.length > 0 && !(isDefault && options[0]?.name === 'Title'))
    errors.push(
      userError(
        at,
        `You need to add option values for ${missing.map(({ name }) => name).join(', ')}`,
        'NEED_TO_ADD_OPTION_VALUES',
      ),
    );
  const stock = (input.inventoryQuantities ?? []).flatMap(({ availableQuantity, locationId }) => {
    const location = stockedAt(context.store, locationId);
    return location === null ? [] : [{ locationId: location, available: availableQuantity }];
  });
  if (stock.length < (input.inventoryQuantities ?? []).length)
    errors.push(
      userError(
        [...at, 'inventoryQuantities'],
        'Quantity could not be set. The location was not found.',
        'TRACKED_VARIANT_LOCATION_NOT_FOUND',
      ),
    );
  if (errors.length > 0) return errors;
  const optionValues = read.values.map((value, index) => value ?? options[index]?.values[0]?.name ?? '');
  return {
    variant: { ...variantFields(input), optionValues, ...(stock.length > 0 ? { stock } : {}) },
    metafields,
  };
}
