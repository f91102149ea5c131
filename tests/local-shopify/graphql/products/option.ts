import { gid } from '../../store/gid.ts';
import { numberedOptions, type NumberedOption, type NumberedValue } from '../../store/product-options.ts';
import type { Product } from '../../store/types.ts';
import { fields, type GraphContext } from '../field.ts';

/** An option in its place on its product. */
export interface PlacedOption extends NumberedOption {
  readonly product: Product;
  readonly index: number;
}

export interface PlacedValue extends NumberedValue {
  readonly option: PlacedOption;
}

export const placedOptions = (product: Product): PlacedOption[] =>
  numberedOptions(product).map((option, index) => ({ ...option, product, index }));

const hasVariants = (option: PlacedOption, value: string, { store }: GraphContext): boolean =>
  store.variantsOf(option.product.id).some(({ optionValues }) => optionValues[option.index] === value);

export const optionType = fields<PlacedOption>({
  id: (option) => gid('ProductOption', option.id),
  name: (option) => option.name,
  position: (option) => option.index + 1,
  linkedMetafield: () => null,
  /** Only those that a variant has. */
  values: (option, context) =>
    option.values.map(({ name }) => name).filter((value) => hasVariants(option, value, context)),
  optionValues: (option) => option.values.map((value): PlacedValue => ({ ...value, option })),
});

export const optionValueType = fields<PlacedValue>({
  id: (value) => gid('ProductOptionValue', value.id),
  name: (value) => value.name,
  hasVariants: ({ option, name }, context) => hasVariants(option, name, context),
  linkedMetafieldValue: () => null,
  swatch: () => null,
});
