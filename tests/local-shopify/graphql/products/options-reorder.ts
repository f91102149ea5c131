import { changeOptions, orderVariants, productChanged } from '../../store/change-options.ts';
import { gid } from '../../store/gid.ts';
import { numberedOptions, type NumberedOption, type NumberedValue } from '../../store/product-options.ts';
import type { Store } from '../../store/store.ts';
import type { Product } from '../../store/types.ts';
import { userError, type UserError } from '../user-error.ts';
import { aboutProduct } from './about-product.ts';

interface Named {
  id?: string | null;
  name?: string | null;
}

interface OptionReorder extends Named {
  values?: Named[] | null;
}

/** Puts options and their values into another order; the variants follow. What is not named comes behind. */
export const productOptionsReorder = aboutProduct(['options'], (product, args, { store }) => {
  const inputs = args['options'] as OptionReorder[];
  const before = numberedOptions(product);
  const userErrors = problems(inputs, before);
  if (userErrors.length > 0) return { product, userErrors };
  return { product: reorder(store, product, inputs, before), userErrors: [] };
});

function problems(inputs: readonly OptionReorder[], options: readonly NumberedOption[]): UserError[] {
  if (inputs.some(({ id }) => id) && inputs.some(({ id }) => !id))
    return [
      userError(
        ['options'],
        'Cannot specify different options or option values using mixed id and name reference key.',
        'MIXING_ID_AND_NAME_KEYS_IS_NOT_ALLOWED',
      ),
    ];
  return inputs.flatMap((input, index) => {
    const at = ['options', String(index)];
    const option = options.find((each) => isMeant(input, each, 'ProductOption'));
    if (option === undefined)
      return input.id
        ? [userError([...at, 'id'], 'Option id does not exist.', 'OPTION_ID_DOES_NOT_EXIST')]
        : [userError([...at, 'name'], 'Option name does not exist.', 'OPTION_NAME_DOES_NOT_EXIST')];
    return (input.values ?? []).flatMap((value, place) =>
      option.values.some((each) => isMeant(value, each, 'ProductOptionValue'))
        ? []
        : [
            value.id
              ? userError(
                  [...at, 'values', String(place), 'id'],
                  'Option value id does not exist.',
                  'OPTION_VALUE_ID_DOES_NOT_EXIST',
                )
              : userError(
                  [...at, 'values', String(place), 'name'],
                  'Option value does not exist.',
                  'OPTION_VALUE_DOES_NOT_EXIST',
                ),
          ],
    );
  });
}

const isMeant = (input: Named, one: { id: number | string; name: string }, type: string): boolean =>
  input.id ? gid(type, one.id) === input.id : input.name === one.name;

function reorder(
  store: Store,
  product: Product,
  inputs: readonly OptionReorder[],
  before: readonly NumberedOption[],
): Product {
  const announce = store.happening();
  const options = sorted(before, inputs, 'ProductOption').map((option): NumberedOption => {
    const input = inputs.find((each) => isMeant(each, option, 'ProductOption'));
    return { ...option, values: sorted(option.values, input?.values ?? [], 'ProductOptionValue') };
  });
  changeOptions(store, product, options, ({ optionValues }) =>
    options.map((option) => optionValues[before.findIndex(({ id }) => id === option.id)] ?? ''),
  );
  const places = options.map(
    ({ values }) => new Map(values.map((value: NumberedValue, place) => [value.name, place])),
  );
  const place = (values: readonly string[]) =>
    values.map((value, index) => String(places[index]?.get(value) ?? 0).padStart(5, '0')).join();
  const variants = store
    .variantsOf(product.id)
    .sort((a, b) => place(a.optionValues).localeCompare(place(b.optionValues)));
  orderVariants(store, variants);
  return productChanged(store, announce, product.id);
}

function sorted<T extends { id: number | string; name: string }>(
  all: readonly T[],
  inputs: readonly Named[],
  type: string,
): T[] {
  const place = (one: T) => {
    const at = inputs.findIndex((input) => isMeant(input, one, type));
    return at === -1 ? inputs.length : at;
  };
  return [...all].sort((a, b) => place(a) - place(b));
}
