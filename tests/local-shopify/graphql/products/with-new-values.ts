import { newValue, type NumberedOption } from '../../store/product-options.ts';
import type { Store } from '../../store/store.ts';

/** The options with the values that these variants bring along. */
export function withNewValues(
  store: Store,
  options: readonly NumberedOption[],
  rows: readonly (readonly string[])[],
): NumberedOption[] {
  return options.map((option, index) => {
    const known = new Set(option.values.map(({ name }) => name));
    const added = new Set(rows.map((row) => row[index] ?? '').filter((value) => !known.has(value)));
    return { ...option, values: [...option.values, ...[...added].map((name) => newValue(store, name))] };
  });
}

/** "Navy / 40", as Shopify names a variant. */
export const variantName = (values: readonly string[]): string => values.join(' / ');
