import { newOption, type NumberedOption } from '../../store/product-options.ts';
import type { Store } from '../../store/store.ts';
import { refuseInputs } from '../refuse-inputs.ts';
import { userError, type UserError } from '../user-error.ts';

export interface OptionInput {
  name?: string | null;
  position?: number | null;
  values?: { name?: string | null }[] | null;
}

export const MOST_OPTIONS = 3;
export const MOST_VARIANTS = 2048;
const MOST_CHARACTERS = 255;

/** What is wrong with options that are to be added to those that are there. */
export function optionInputProblems(
  inputs: readonly OptionInput[],
  present: readonly NumberedOption[],
  at: string,
): UserError[] {
  if (inputs.length + present.length > MOST_OPTIONS)
    return [userError([at], `Can only specify a maximum of ${MOST_OPTIONS} options`, 'OPTIONS_OVER_LIMIT')];
  const names = inputs.map(({ name }) => (name ?? '').trim().toLowerCase());
  const withPosition = inputs.filter(({ position }) => typeof position === 'number').length;
  const errors =
    withPosition > 0 && withPosition < inputs.length
      ? [
          userError(
            [at],
            'If specified, position field must be present in all option inputs.',
            'OPTION_POSITION_MISSING',
          ),
        ]
      : [];
  for (const [index, input] of inputs.entries()) {
    refuseInputs('OptionCreateInput', input, ['linkedMetafield']);
    const place = [at, String(index)];
    const name = input.name ?? '';
    if (name.trim() === '')
      errors.push(userError(place, 'Each option must have a name specified.', 'OPTION_NAME_MISSING'));
    else if (name.length > MOST_CHARACTERS)
      errors.push(userError([...place, 'name'], 'Option name is too long.', 'OPTION_NAME_TOO_LONG'));
    else if (present.some((option) => option.name.toLowerCase() === names[index]))
      errors.push(userError(place, `Option '${name}' already exists.`, 'OPTION_ALREADY_EXISTS'));
    else if (names.indexOf(names[index] ?? '') !== index)
      errors.push(userError(place, `Duplicated option name '${name}'.`, 'DUPLICATED_OPTION_NAME'));
    errors.push(...valueProblems(input, place));
  }
  return errors;
}

function valueProblems({ name, values }: OptionInput, place: readonly string[]): UserError[] {
  const given = (values ?? []).map((value) => value.name ?? '');
  if (given.length === 0 || given.some((value) => value.trim() === ''))
    return [
      userError(
        [...place, 'values'],
        `Option '${name ?? ''}' must specify at least one option value.`,
        'OPTION_VALUES_MISSING',
      ),
    ];
  if (given.length > MOST_VARIANTS)
    return [
      userError(
        [...place, 'values'],
        'Option values count is over the allowed limit.',
        'OPTION_VALUES_OVER_LIMIT',
      ),
    ];
  return given.flatMap((value, index) => {
    const at = [...place, 'values', String(index)];
    if (value.length > MOST_CHARACTERS)
      return [userError([...at, 'name'], 'Option value name is too long.', 'OPTION_VALUE_NAME_TOO_LONG')];
    return given.indexOf(value) === index
      ? []
      : [userError(at, `Duplicated option value '${value}'.`, 'DUPLICATED_OPTION_VALUE')];
  });
}

/** The options of checked inputs, in the order of their positions. */
export function optionsFrom(store: Store, inputs: readonly OptionInput[]): NumberedOption[] {
  return [...inputs]
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
    .map(({ name, values }) =>
      newOption(
        store,
        name ?? '',
        (values ?? []).map((value) => value.name ?? ''),
      ),
    );
}
