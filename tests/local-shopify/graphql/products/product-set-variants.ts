import { addVariant, type WantedVariant } from '../../store/add-variant.ts';
import { changeOptions, orderVariants, productChanged, variantsInOrder } from '../../store/change-options.ts';
import { bareId, gid } from '../../store/gid.ts';
import { moveStock, stockedLevel } from '../../store/move-stock.ts';
import { newOption, newValue, numberedOptions, type NumberedOption } from '../../store/product-options.ts';
import { removeVariant } from '../../store/remove-variant.ts';
import { saveVariant } from '../../store/save-variant.ts';
import type { Store } from '../../store/store.ts';
import type { Product, Variant } from '../../store/types.ts';
import type { GraphContext } from '../field.ts';
import { checkMetafieldInputs, type CheckedInputs } from '../metafields/metafield-inputs.ts';
import { notImplemented } from '../refusals.ts';
import { userError, type UserError } from '../user-error.ts';
import { MOST_OPTIONS, MOST_VARIANTS } from './option-input.ts';
import {
  readOptionValues,
  refuseVariantInputs,
  stockedAt,
  variantFieldProblems,
  variantFields,
  type VariantInput,
} from './variant-input.ts';
import { variantName } from './with-new-values.ts';

interface OptionSetInput {
  id?: string | null;
  name?: string | null;
  position?: number | null;
  values?: { id?: string | null; name?: string | null }[] | null;
}

interface VariantInSet extends VariantInput {
  position?: number | null;
  inventoryQuantities?: { locationId: string; name: string; quantity: number }[] | null;
}

export interface VariantSetInput {
  productOptions?: OptionSetInput[] | null;
  variants?: VariantInSet[] | null;
}

interface WantedInSet {
  /** The variant that it is already, where the input names it. */
  id: number | null;
  variant: WantedVariant & { optionValues: readonly string[] };
  metafields: CheckedInputs;
}

/** Options and variants as a product shall have them; null: as they are. */
export interface VariantSet {
  options: NumberedOption[] | null;
  variants: WantedInSet[] | null;
}

export function readVariantSet(
  input: VariantSetInput,
  before: Product | undefined,
  context: GraphContext,
): VariantSet | { errors: UserError[] } {
  const refused = (field: string, message: string, code: string) => ({
    errors: [userError([field], message, code)],
  });
  if (input.variants && !input.productOptions)
    return refused(
      'productOptions',
      'Must specify product options when updating variants.',
      'PRODUCT_OPTIONS_INPUT_MISSING',
    );
  if (input.productOptions && !input.variants)
    return refused('variants', 'Must specify variants when updating options.', 'VARIANTS_INPUT_MISSING');
  if ((input.productOptions ?? []).length > MOST_OPTIONS)
    return refused('productOptions', 'Options over limit.', 'OPTIONS_OVER_LIMIT');
  if ((input.variants ?? []).length > MOST_VARIANTS)
    return refused('variants', 'Number of product variants exceeds shop limit.', 'VARIANTS_OVER_LIMIT');
  if (!input.productOptions || !input.variants) return { options: null, variants: null };
  const options = optionsOf(input.productOptions, before, context.store);
  const optionErrors = optionProblems(options);
  if (optionErrors.length > 0) return { errors: optionErrors };
  const variants: WantedInSet[] = [];
  const taken = new Set<string>();
  const errors = input.variants.flatMap((variant, index) => {
    const at = ['variants', String(index)];
    const read = readOne(variant, at, options, before, context);
    if (Array.isArray(read)) return read;
    variants.push(read);
    const name = variantName(read.variant.optionValues);
    if (taken.has(name))
      return [
        userError(
          at,
          `The variant '${name}' already exists. Please change at least one option value.`,
          'INVALID_VARIANT',
        ),
      ];
    taken.add(name);
    return [];
  });
  if (errors.length > 0) return { errors };
  return { options, variants };
}

/** The options of an input; those that are named as present ones keep their numbers. */
function optionsOf(
  inputs: readonly OptionSetInput[],
  before: Product | undefined,
  store: Store,
): NumberedOption[] {
  const present = before === undefined ? [] : numberedOptions(before);
  return [...inputs]
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
    .map((input) => {
      const known = present.find(({ id, name }) =>
        input.id ? gid('ProductOption', id) === input.id : name === input.name,
      );
      const option = known ?? newOption(store, input.name ?? '', []);
      return {
        ...option,
        name: input.name ?? option.name,
        values: (input.values ?? []).map(({ id, name }) => {
          const value = option.values.find((each) =>
            id ? gid('ProductOptionValue', each.id) === id : each.name === name,
          );
          return value === undefined ? newValue(store, name ?? '') : { ...value, name: name ?? value.name };
        }),
      };
    });
}

function optionProblems(options: readonly NumberedOption[]): UserError[] {
  const names = options.map(({ name }) => name.toLowerCase());
  return options.flatMap(({ name, values }, index) => {
    const at = ['productOptions', String(index)];
    if (names.indexOf(name.toLowerCase()) !== index)
      return [userError(at, `Duplicated option name '${name}'.`, 'DUPLICATED_OPTION_NAME')];
    if (values.length === 0)
      return [
        userError(
          [...at, 'values'],
          'Each option must have at least one option value specified.',
          'OPTION_VALUES_MISSING',
        ),
      ];
    if (new Set(values.map((value) => value.name)).size < values.length)
      return [userError([...at, 'values'], 'Duplicated option value.', 'DUPLICATED_OPTION_VALUE')];
    return [];
  });
}

function readOne(
  input: VariantInSet,
  at: string[],
  options: readonly NumberedOption[],
  before: Product | undefined,
  context: GraphContext,
): WantedInSet | UserError[] {
  refuseVariantInputs(input);
  const { store } = context;
  const present = input.id ? store.variants.get(bareId(input.id, 'ProductVariant') ?? 0) : undefined;
  if (input.id && (present === undefined || present.productId !== before?.id))
    return [userError([...at, 'id'], 'Product variant does not exist.', 'PRODUCT_VARIANT_DOES_NOT_EXIST')];
  const metafields = checkMetafieldInputs(
    input.metafields,
    { ownerType: 'PRODUCTVARIANT', owner: input.id ?? null },
    context,
    at,
  );
  const errors: UserError[] = [...variantFieldProblems(input, at), ...metafields.errors].map((error) => ({
    ...error,
    code: 'INVALID_VARIANT',
  }));
  const read = readOptionValues(input.optionValues ?? [], options);
  if ('message' in read)
    return [
      ...errors,
      userError([...at, 'optionValues', String(read.index), read.field], read.message, read.code),
    ];
  const unknown = read.values.findIndex(
    (value, index) => !(options[index]?.values ?? []).some(({ name }) => name === value),
  );
  if (unknown !== -1)
    errors.push(
      userError([...at, 'optionValues'], 'Option value does not exist.', 'OPTION_VALUE_DOES_NOT_EXIST'),
    );
  const stock = (input.inventoryQuantities ?? []).flatMap(({ locationId, name, quantity }, index) => {
    if (name !== 'available' && name !== 'on_hand')
      throw notImplemented(`ProductSetInventoryInput.name "${name}"`);
    const location = stockedAt(store, locationId);
    if (location !== null) return [{ locationId: location, available: quantity }];
    const field = [...at, 'inventoryQuantities', String(index), 'locationId'];
    errors.push(userError(field, 'The location was not found.', 'INVALID_INPUT'));
    return [];
  });
  if (errors.length > 0) return errors;
  return {
    id: present?.id ?? null,
    variant: {
      ...variantFields(input),
      optionValues: read.values.map((value) => value ?? ''),
      ...(stock.length > 0 ? { stock } : {}),
    },
    metafields,
  };
}

/** Gives a product these options and variants: what is there and not wanted goes. */
export function setVariants(store: Store, product: Product, existed: boolean, wanted: VariantSet): void {
  const { options, variants } = wanted;
  if (options === null || variants === null) return;
  if (!existed) {
    for (const [index, { id }] of variantsInOrder(store, product.id).entries())
      variants[index]?.metafields.write(gid('ProductVariant', id));
    return;
  }
  const announce = store.happening();
  const before = store.variantsOf(product.id);
  const matched = variants.map(({ id, variant }) =>
    before.find((each) =>
      id === null ? variantName(each.optionValues) === variantName(variant.optionValues) : each.id === id,
    ),
  );
  for (const variant of before) if (!matched.includes(variant)) removeVariant(store, announce, variant);
  const changed = changeOptions(store, product, options, ({ optionValues }) => optionValues);
  const saved = variants.map(({ variant, metafields }, index): Variant => {
    const present = matched[index];
    const { stock = [], ...plain } = variant;
    const one =
      present === undefined
        ? addVariant(store, announce, changed, variant, index + 1)
        : saveVariant(store, announce, present, plain);
    metafields.write(gid('ProductVariant', one.id));
    if (present !== undefined)
      for (const { locationId, available } of stock) {
        const level = stockedLevel(store, announce, one.inventoryItemId, locationId);
        moveStock(store, announce, level, { available: available - level.available });
      }
    return one;
  });
  orderVariants(store, saved);
  productChanged(store, announce, product.id);
}
