import { addVariant } from '../../store/add-variant.ts';
import { changeOptions, orderVariants, productChanged, variantsInOrder } from '../../store/change-options.ts';
import type { Announce } from '../../store/move-stock.ts';
import { hasOnlyDefault, numberedOptions, type NumberedOption } from '../../store/product-options.ts';
import type { Store } from '../../store/store.ts';
import type { Product, Variant } from '../../store/types.ts';
import { userError, type UserError } from '../user-error.ts';
import { aboutProduct } from './about-product.ts';
import { MOST_VARIANTS, optionInputProblems, optionsFrom, type OptionInput } from './option-input.ts';

/**
 * Adds options. Variants that are there take the first value of each; with CREATE the other combinations become
 * variants too. What a product had by default makes room.
 */
export const productOptionsCreate = aboutProduct(
  ['options', 'variantStrategy'],
  (product, args, { store }) => {
    const inputs = args['options'] as OptionInput[];
    const present = hasOnlyDefault(product) ? [] : numberedOptions(product);
    const creates = args['variantStrategy'] === 'CREATE';
    const userErrors = [
      ...optionInputProblems(inputs, present, 'options'),
      ...(creates ? limitProblems(store, product, inputs) : []),
    ];
    if (userErrors.length > 0) return { product, userErrors };
    const announce = store.happening();
    const options = inserted(present, optionsFrom(store, inputs), inputs);
    const changed = changeOptions(store, product, options, (variant) =>
      options.map((option) => {
        const before = present.findIndex(({ id }) => id === option.id);
        return (before === -1 ? option.values[0]?.name : variant.optionValues[before]) ?? '';
      }),
    );
    if (creates) createCombinations(store, announce, changed, options, present);
    return { product: productChanged(store, announce, product.id), userErrors: [] };
  },
);

/** The options that are there, with the new ones at their positions, or behind. */
function inserted(
  present: readonly NumberedOption[],
  added: readonly NumberedOption[],
  inputs: readonly OptionInput[],
): NumberedOption[] {
  const options = [...present];
  const positions = inputs.map(({ position }) => position ?? null).sort((a, b) => (a ?? 0) - (b ?? 0));
  for (const [index, option] of added.entries()) {
    const position = positions[index] ?? null;
    options.splice(position === null ? options.length : position - 1, 0, option);
  }
  return options;
}

function limitProblems(store: Store, product: Product, inputs: readonly OptionInput[]): UserError[] {
  const combinations = inputs.reduce((count, { values }) => count * Math.max(1, values?.length ?? 0), 1);
  if (store.variantsOf(product.id).length * combinations <= MOST_VARIANTS) return [];
  return [
    userError(
      ['options'],
      'The number of option values created with the CREATE strategy would exceed the variant limit.',
      'TOO_MANY_VARIANTS_CREATED',
    ),
  ];
}

/** Adds the variants that each present one lacks among the values of the new options. */
function createCombinations(
  store: Store,
  announce: Announce,
  product: Product,
  options: readonly NumberedOption[],
  present: readonly NumberedOption[],
): void {
  const old = new Set(present.map(({ id }) => id));
  const ordered: Variant[] = [];
  for (const variant of variantsInOrder(store, product.id)) {
    let rows: string[][] = [[]];
    for (const [index, option] of options.entries()) {
      const values = old.has(option.id)
        ? [variant.optionValues[index] ?? '']
        : option.values.map(({ name }) => name);
      rows = rows.flatMap((row) => values.map((value) => [...row, value]));
    }
    const { price, compareAtPrice, inventoryPolicy, taxable, inventoryItemId } = variant;
    const { tracked = false, requiresShipping = true } = store.inventoryItems.get(inventoryItemId) ?? {};
    const [, ...others] = rows;
    ordered.push(variant);
    for (const optionValues of others)
      ordered.push(
        addVariant(
          store,
          announce,
          product,
          {
            optionValues,
            price,
            compareAtPrice,
            inventoryPolicy,
            ...(taxable === undefined ? {} : { taxable }),
            item: { tracked, requiresShipping },
          },
          0,
        ),
      );
  }
  orderVariants(store, ordered);
}
