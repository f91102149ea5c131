import type { Store } from './store.ts';
import type { Product, ProductOption, Variant } from './types.ts';

/** An option with the numbers of its own and of its values. */
export interface NumberedOption {
  readonly id: number;
  readonly name: string;
  readonly values: readonly NumberedValue[];
}

export interface NumberedValue {
  /** A string: those that follow from a product's number are larger than a number can hold exactly. */
  readonly id: string;
  readonly name: string;
}

export const DEFAULT_OPTION = 'Title';
export const DEFAULT_VALUE = 'Default Title';

export function numberedOptions(product: Product): NumberedOption[] {
  return product.options.map((option, index) => {
    const id = option.id ?? product.id * 10 + index;
    return {
      id,
      name: option.name,
      values: option.values.map((name, at) => ({
        id: option.valueIds?.[at] ?? `${id}${String(at).padStart(4, '0')}`,
        name,
      })),
    };
  });
}

export function storedOptions(options: readonly NumberedOption[]): ProductOption[] {
  return options.map(({ id, name, values }) => ({
    id,
    name,
    values: values.map((value) => value.name),
    valueIds: values.map((value) => value.id),
  }));
}

export function newOption(store: Store, name: string, values: readonly string[]): NumberedOption {
  return { id: store.newId(), name, values: values.map((value) => newValue(store, value)) };
}

export const newValue = (store: Store, name: string): NumberedValue => ({ id: String(store.newId()), name });

/** A product that was never given options has one, with one value. */
export function hasOnlyDefault({ options }: Product): boolean {
  const [only] = options;
  return (
    options.length === 1 &&
    only?.name === DEFAULT_OPTION &&
    only.values.length === 1 &&
    only.values[0] === DEFAULT_VALUE
  );
}

/** The options without the values that no variant has. */
export function usedOptions(
  options: readonly NumberedOption[],
  variants: readonly Variant[],
): NumberedOption[] {
  return options.map((option, index) => {
    const used = new Set(variants.map((variant) => variant.optionValues[index]));
    return { ...option, values: option.values.filter(({ name }) => used.has(name)) };
  });
}
