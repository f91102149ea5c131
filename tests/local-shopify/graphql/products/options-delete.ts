import { changeOptions, orderVariants, productChanged, variantsInOrder } from '../../store/change-options.ts';
import { gid } from '../../store/gid.ts';
import {
  DEFAULT_OPTION,
  DEFAULT_VALUE,
  newOption,
  numberedOptions,
  usedOptions,
  type NumberedOption,
} from '../../store/product-options.ts';
import { removeVariant } from '../../store/remove-variant.ts';
import type { Store } from '../../store/store.ts';
import type { Product, Variant } from '../../store/types.ts';
import { userError, type UserError } from '../user-error.ts';
import { aboutProduct } from './about-product.ts';

/** Deletes options. Variants that become the same without them: only the first of them stays, where that may be. */
export const productOptionsDelete = aboutProduct(
  ['options', 'strategy'],
  (product, args, { store }) => {
    const refused = (of: Product, userErrors: UserError[]) => ({
      product: of,
      deletedOptionsIds: [],
      userErrors,
    });
    const ids = args['options'] as string[];
    const options = numberedOptions(product);
    const isGone = ({ id }: NumberedOption): boolean => ids.includes(gid('ProductOption', id));
    const unknown = ids.flatMap((id, index) =>
      options.some((option) => gid('ProductOption', option.id) === id)
        ? []
        : [userError(['options', String(index)], 'Option does not exist', 'OPTION_DOES_NOT_EXIST')],
    );
    if (unknown.length > 0) return refused(product, unknown);
    const kept = options.filter((option) => !isGone(option));
    const doubles = doublesWithout(store, product, options.map(isGone));
    const problems = strategyProblems(args['strategy'] as string | null, options, isGone, ids, doubles);
    if (problems.length > 0) return refused(product, problems);
    const announce = store.happening();
    for (const variant of doubles) removeVariant(store, announce, variant);
    const left = kept.length > 0 ? kept : [newOption(store, DEFAULT_OPTION, [DEFAULT_VALUE])];
    const values = (variant: Variant) =>
      kept.length > 0
        ? variant.optionValues.filter((_value, index) => kept.some(({ id }) => id === options[index]?.id))
        : [DEFAULT_VALUE];
    changeOptions(store, product, left, values);
    orderVariants(store, variantsInOrder(store, product.id));
    return {
      product: productChanged(store, announce, product.id),
      deletedOptionsIds: ids,
      userErrors: [],
    };
  },
  { deletedOptionsIds: [] },
);

/** The variants that would be like an earlier one without the options that go. */
function doublesWithout(store: Store, product: Product, isGone: readonly boolean[]): Variant[] {
  const seen = new Set<string>();
  return variantsInOrder(store, product.id).filter(({ optionValues }) => {
    const rest = optionValues.filter((_value, index) => isGone[index] !== true).join('\n');
    if (seen.has(rest)) return true;
    seen.add(rest);
    return false;
  });
}

function strategyProblems(
  strategy: string | null,
  options: readonly NumberedOption[],
  isGone: (option: NumberedOption) => boolean,
  ids: readonly string[],
  doubles: readonly Variant[],
): UserError[] {
  if (strategy === null || strategy === 'DEFAULT')
    return options
      .filter((option) => isGone(option) && option.values.length > 1)
      .map((option) =>
        userError(
          ['options', String(ids.indexOf(gid('ProductOption', option.id)))],
          "Can't delete option with multiple values.",
          'CANNOT_DELETE_OPTION_WITH_MULTIPLE_VALUES',
        ),
      );
  if (strategy === 'NON_DESTRUCTIVE' && doubles.length > 0)
    return [
      userError(
        ['options'],
        'Cannot delete options without deleting variants.',
        'CANNOT_USE_NON_DESTRUCTIVE_STRATEGY',
      ),
    ];
  return [];
}

/** Puts away the values that no variant has any more. */
export function dropUnusedValues(store: Store, productId: number): void {
  const product = store.products.get(productId);
  if (product === undefined) return;
  const options = usedOptions(numberedOptions(product), store.variantsOf(productId));
  changeOptions(store, product, options, (variant) => variant.optionValues);
}
