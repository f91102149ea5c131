import type { WantedVariant } from '../../store/add-variant.ts';
import { bareId, gid } from '../../store/gid.ts';
import type { NumberedOption } from '../../store/product-options.ts';
import type { Store } from '../../store/store.ts';
import type { Variant } from '../../store/types.ts';
import { changeOf, problemsOf, type Input as ItemInput } from '../inventory/inventory-item-update.ts';
import type { MetafieldInput } from '../metafields/metafield-inputs.ts';
import { refuseInputs } from '../refuse-inputs.ts';
import { userError, type UserError } from '../user-error.ts';

export interface OptionValueInput {
  id?: string | null;
  name?: string | null;
  optionId?: string | null;
  optionName?: string | null;
}

/** What the bulk mutations and productSet say of a variant. */
export interface VariantInput {
  id?: string | null;
  barcode?: string | null;
  price?: string | number | null;
  compareAtPrice?: string | number | null;
  inventoryPolicy?: Variant['inventoryPolicy'] | null;
  inventoryItem?: ItemInput | null;
  metafields?: MetafieldInput[] | null;
  optionValues?: OptionValueInput[] | null;
  sku?: string | null;
  taxable?: boolean | null;
}

export function refuseVariantInputs(input: object): void {
  refuseInputs('ProductVariantsBulkInput', input, [
    'mediaId',
    'mediaSrc',
    'file',
    'quantityAdjustments',
    'requiresComponents',
    'showUnitPrice',
    'taxCode',
    'unitPriceMeasurement',
  ]);
}

const MOST_CHARACTERS = 255;

/** What is wrong with the plain fields of a variant. */
export function variantFieldProblems(input: VariantInput, at: readonly string[]): UserError[] {
  const errors: UserError[] = [];
  for (const [field, word] of [
    ['price', 'Price'],
    ['compareAtPrice', 'Compare at price'],
  ] as const)
    if (Number(input[field] ?? 0) < 0)
      errors.push(
        userError([...at, field], `${word} must be greater than or equal to 0`, 'GREATER_THAN_OR_EQUAL_TO'),
      );
  if ((input.barcode?.length ?? 0) > MOST_CHARACTERS)
    errors.push(
      userError(
        [...at, 'barcode'],
        `Barcode is too long (maximum is ${MOST_CHARACTERS} characters)`,
        'INVALID_INPUT',
      ),
    );
  for (const { field, message } of input.inventoryItem ? problemsOf(input.inventoryItem) : [])
    errors.push(userError([...at, 'inventoryItem', ...(field ?? []).slice(1)], message, 'INVALID_INPUT'));
  return errors;
}

const money = (given: string | number): string => Number(given).toFixed(2);

/** The fields of a variant that an input sets, and those of its inventory item. */
export function variantFields(input: VariantInput): Omit<WantedVariant, 'optionValues' | 'stock'> {
  const { sku: itemSku, ...item } = input.inventoryItem ? changeOf(input.inventoryItem) : {};
  const sku = itemSku ?? input.sku;
  return {
    ...(sku === undefined ? {} : { sku }),
    ...(input.barcode === undefined ? {} : { barcode: input.barcode }),
    ...(input.price === undefined || input.price === null ? {} : { price: money(input.price) }),
    ...(input.compareAtPrice === undefined
      ? {}
      : { compareAtPrice: input.compareAtPrice === null ? null : money(input.compareAtPrice) }),
    ...(input.inventoryPolicy ? { inventoryPolicy: input.inventoryPolicy } : {}),
    ...(typeof input.taxable === 'boolean' ? { taxable: input.taxable } : {}),
    ...(Object.keys(item).length > 0 ? { item } : {}),
  };
}

export type ReadValues =
  { values: (string | null)[] } | { field: string; index: number; message: string; code: string };

/** The value for each option that an input names (null for one that it does not), or what is wrong with it. */
export function readOptionValues(
  inputs: readonly OptionValueInput[],
  options: readonly NumberedOption[],
): ReadValues {
  const values: (string | null)[] = options.map(() => null);
  for (const [index, input] of inputs.entries()) {
    refuseInputs('VariantOptionValueInput', input, ['linkedMetafieldValue']);
    const at = options.findIndex(({ id, name, values: known }) => {
      if (input.optionId) return gid('ProductOption', id) === input.optionId;
      if (input.optionName) return name === input.optionName;
      return known.some((value) => gid('ProductOptionValue', value.id) === input.id);
    });
    const option = options[at];
    if (option === undefined)
      return {
        field: input.optionId ? 'optionId' : 'optionName',
        index,
        message: 'Option does not exist',
        code: 'OPTION_DOES_NOT_EXIST',
      };
    const known = input.id
      ? option.values.find(({ id }) => gid('ProductOptionValue', id) === input.id)?.name
      : input.name;
    if (known === undefined || known === null || known.trim() === '')
      return {
        field: input.id ? 'id' : 'name',
        index,
        message: 'Option value does not exist',
        code: 'OPTION_VALUE_DOES_NOT_EXIST',
      };
    values[at] = known;
  }
  return { values };
}

/** The location that an input's gid means, where it is one of the shop's. */
export function stockedAt(store: Store, locationId: string): number | null {
  const id = bareId(locationId, 'Location');
  return id !== null && store.locations.get(id)?.isActive === true ? id : null;
}
