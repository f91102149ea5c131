import { addVariant } from '../../store/add-variant.ts';
import { changeOptions, orderVariants, productChanged, variantsInOrder } from '../../store/change-options.ts';
import { gid } from '../../store/gid.ts';
import { newValue, numberedOptions, type NumberedOption } from '../../store/product-options.ts';
import { removeVariant } from '../../store/remove-variant.ts';
import type { Store } from '../../store/store.ts';
import type { Product } from '../../store/types.ts';
import { type Arguments } from '../field.ts';
import { refuseInputs } from '../refuse-inputs.ts';
import { userError, type UserError } from '../user-error.ts';
import { aboutProduct } from './about-product.ts';
import { MOST_OPTIONS } from './option-input.ts';

interface Asked {
  option: { id: string; name?: string | null; position?: number | null };
  add: { name?: string | null }[];
  update: { id: string; name?: string | null }[];
  remove: string[];
  manages: boolean;
}

/** Renames and moves an option; adds, renames and deletes its values, and with MANAGE the variants of them. */
export const productOptionUpdate = aboutProduct(
  ['option', 'optionValuesToAdd', 'optionValuesToUpdate', 'optionValuesToDelete', 'variantStrategy'],
  (product, args, { store }) => {
    const asked = askedOf(args);
    refuseInputs('OptionUpdateInput', asked.option, ['linkedMetafield']);
    const options = numberedOptions(product);
    const at = options.findIndex(({ id }) => gid('ProductOption', id) === asked.option.id);
    const option = options[at];
    const userErrors =
      option === undefined
        ? [userError(['option', 'id'], 'Option does not exist', 'OPTION_DOES_NOT_EXIST')]
        : [...optionProblems(asked, options, at), ...valueProblems(asked, option, store, product, at)];
    if (option === undefined || userErrors.length > 0) return { product, userErrors };
    return { product: update(store, product, asked, options, at), userErrors: [] };
  },
);

const askedOf = (args: Arguments): Asked => ({
  option: args['option'] as Asked['option'],
  add: (args['optionValuesToAdd'] ?? []) as Asked['add'],
  update: (args['optionValuesToUpdate'] ?? []) as Asked['update'],
  remove: (args['optionValuesToDelete'] ?? []) as string[],
  manages: args['variantStrategy'] === 'MANAGE',
});

function optionProblems(asked: Asked, options: readonly NumberedOption[], at: number): UserError[] {
  const { name, position } = asked.option;
  const errors: UserError[] = [];
  if (typeof name === 'string') {
    if (name.trim() === '')
      errors.push(userError(['option', 'name'], 'The name provided is not valid.', 'INVALID_NAME'));
    if (options.some((each, index) => index !== at && each.name.toLowerCase() === name.toLowerCase()))
      errors.push(userError(['option', 'name'], 'Option already exists.', 'OPTION_ALREADY_EXISTS'));
  }
  if (typeof position === 'number' && (position < 1 || position > Math.min(options.length, MOST_OPTIONS)))
    errors.push(
      userError(['option', 'position'], 'The option position provided is not valid.', 'INVALID_POSITION'),
    );
  return errors;
}

function valueProblems(
  asked: Asked,
  option: NumberedOption,
  store: Store,
  product: Product,
  at: number,
): UserError[] {
  const errors: UserError[] = [];
  const ids = new Map(option.values.map(({ id, name }) => [gid('ProductOptionValue', id), name]));
  const gone = new Set(asked.remove);
  for (const [field, given] of [
    ['optionValuesToUpdate', asked.update.map(({ id }) => id)],
    ['optionValuesToDelete', asked.remove],
  ] as const)
    for (const [index, id] of given.entries())
      if (!ids.has(id))
        errors.push(
          userError([field, String(index)], 'Option value does not exist.', 'OPTION_VALUE_DOES_NOT_EXIST'),
        );
  const renamed = new Map(asked.update.map(({ id, name }) => [id, name ?? '']));
  const kept = [...ids].filter(([id]) => !gone.has(id)).map(([id, name]) => renamed.get(id) ?? name);
  for (const [index, { name }] of asked.add.entries())
    if (kept.includes(name ?? ''))
      errors.push(
        userError(
          ['optionValuesToAdd', String(index)],
          'Option value already exists.',
          'OPTION_VALUE_ALREADY_EXISTS',
        ),
      );
    else kept.push(name ?? '');
  if (new Set(kept).size < kept.length)
    errors.push(userError(['optionValuesToUpdate'], 'Duplicated option value.', 'DUPLICATED_OPTION_VALUE'));
  if (kept.length === 0)
    errors.push(
      userError(
        ['optionValuesToDelete'],
        'Deleting all option values of an option is not allowed.',
        'CANNOT_DELETE_ALL_OPTION_VALUES_IN_OPTION',
      ),
    );
  const used = new Set(store.variantsOf(product.id).map(({ optionValues }) => optionValues[at]));
  for (const [index, id] of asked.remove.entries())
    if (!asked.manages && used.has(ids.get(id)))
      errors.push(
        userError(
          ['optionValuesToDelete', String(index)],
          'Option value with variants linked cannot be deleted.',
          'OPTION_VALUE_HAS_VARIANTS',
        ),
      );
  return errors;
}

function update(
  store: Store,
  product: Product,
  asked: Asked,
  options: readonly NumberedOption[],
  at: number,
): Product {
  const announce = store.happening();
  const option = options[at];
  if (option === undefined) throw new Error(`no option ${at}`);
  const gone = new Set(asked.remove);
  const goneNames = new Set(
    option.values.filter(({ id }) => gone.has(gid('ProductOptionValue', id))).map(({ name }) => name),
  );
  for (const variant of store.variantsOf(product.id))
    if (goneNames.has(variant.optionValues[at] ?? '')) removeVariant(store, announce, variant);
  const names = new Map(asked.update.map(({ id, name }) => [id, name]));
  const renamed = new Map<string, string>();
  const values = option.values
    .filter(({ name }) => !goneNames.has(name))
    .map((value) => {
      const name = names.get(gid('ProductOptionValue', value.id)) ?? value.name;
      renamed.set(value.name, name);
      return { ...value, name };
    });
  const added = asked.add.map(({ name }) => newValue(store, name ?? ''));
  const changed = { ...option, name: asked.option.name ?? option.name, values: [...values, ...added] };
  const others = options.filter((_each, index) => index !== at);
  const place = (asked.option.position ?? at + 1) - 1;
  const ordered = [...others.slice(0, place), changed, ...others.slice(place)];
  const saved = changeOptions(store, product, ordered, (variant) =>
    ordered.map((each) => {
      const value = variant.optionValues[options.findIndex(({ id }) => id === each.id)] ?? '';
      return each.id === option.id ? (renamed.get(value) ?? value) : value;
    }),
  );
  if (asked.manages) for (const { name } of added) addForValue(store, announce, saved, place, name);
  orderVariants(store, variantsInOrder(store, product.id));
  return productChanged(store, announce, product.id);
}

/** One more variant for each combination of the other options' values that there is. */
function addForValue(
  store: Store,
  announce: ReturnType<Store['happening']>,
  product: Product,
  place: number,
  value: string,
): void {
  const variants = variantsInOrder(store, product.id);
  const combinations = new Map(
    variants.map(({ optionValues }) => {
      const row = optionValues.map((each, index) => (index === place ? value : each));
      return [row.join('\n'), row];
    }),
  );
  let position = variants.length;
  for (const optionValues of combinations.values())
    addVariant(
      store,
      announce,
      product,
      { optionValues, price: variants[0]?.price ?? '0.00' },
      (position += 1),
    );
}
