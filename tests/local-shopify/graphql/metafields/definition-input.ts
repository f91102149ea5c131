import type { MetafieldDefinition } from '../../store/metafields.ts';
import { userError, type UserError } from '../user-error.ts';
import { CAPABILITIES, isEligible, type Capability } from './capabilities.ts';
import { isMetafieldType, METAFIELD_TYPES, optionsOf, readValue } from './kinds.ts';

export interface OptionInput {
  name: string;
  value: string;
}

export interface AccessInput {
  admin?: string | null;
  storefront?: string | null;
  customerAccount?: string | null;
}

export type CapabilitiesInput = Record<string, { enabled: boolean } | null>;

/** Where a definition lives, as apps name it. */
export interface DefinitionPlace {
  ownerType: string;
  namespace?: string | null;
  key: string;
}

const NAME = /^[a-zA-Z0-9_-]*$/;

/** What is wrong with a text of a definition; the word begins Shopify's sentence. */
export function textProblems(
  field: string,
  text: string,
  { min, max, isName = false }: { min: number; max: number; isName?: boolean },
): UserError[] {
  const word = field.charAt(0).toUpperCase() + field.slice(1);
  const at = ['definition', field];
  const found: UserError[] = [];
  if (text.trim() === '' && min > 0) found.push(userError(at, `${word} can't be blank`, 'BLANK'));
  else if (text.length < min)
    found.push(userError(at, `${word} is too short (minimum is ${min} characters)`, 'TOO_SHORT'));
  if (text.length > max)
    found.push(userError(at, `${word} is too long (maximum is ${max} characters)`, 'TOO_LONG'));
  if (isName && !NAME.test(text))
    found.push(userError(at, `${word} contains one or more invalid characters.`, 'INVALID_CHARACTER'));
  return found;
}

export function typeProblems(type: string): UserError[] {
  if (isMetafieldType(type)) return [];
  const message = `Type name ${type} is not a valid type. Valid types are: ${METAFIELD_TYPES.join(', ')}.`;
  return [userError(['definition', 'type'], message, 'INCLUSION')];
}

/** What is wrong with the options that values of a definition must meet. */
export function optionProblems(type: string, options: readonly OptionInput[]): string[] {
  const supported = optionsOf(type);
  const found = options.flatMap(({ name, value }, index) => {
    const kind = supported[name];
    if (kind === undefined) return [`Validations value for option ${name} is not supported for ${type}.`];
    if (options.findIndex((other) => other.name === name) !== index)
      return [`Validations has ${name} twice.`];
    if (name === 'regex' && !isPattern(value))
      return [`Validations has an invalid regular expression: ${value}.`];
    if (!isMetafieldType(kind) || kind === 'id' || kind === 'list.id') return [];
    const read = readValue(kind, value);
    return 'problem' in read ? [`Validations value for option ${name} is invalid: ${read.problem}`] : [];
  });
  if (type.endsWith('rating'))
    for (const name of ['scale_min', 'scale_max'])
      if (!options.some((option) => option.name === name)) found.push(`Validations must have ${name}.`);
  return found;
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

export function capabilityProblems(type: string, asked: CapabilitiesInput | null | undefined): UserError[] {
  return CAPABILITIES.filter((name) => asked?.[name]?.enabled === true && !isEligible[name](type)).map(
    (name) =>
      userError(
        ['definition', 'capabilities', name],
        `The type ${type} does not allow this capability.`,
        'INVALID_CAPABILITY',
      ),
  );
}

/** Admin access is the app's own to give: on definitions in its own namespace. */
export function accessProblems(namespace: string, access: AccessInput | null | undefined): UserError[] {
  if (access?.admin === undefined || access.admin === null || namespace.startsWith('app--')) return [];
  return [
    userError(
      ['definition', 'access', 'admin'],
      'Admin access can only be specified for app-owned metafield definitions.',
      'ADMIN_ACCESS_INPUT_NOT_ALLOWED',
    ),
  ];
}

/** The capabilities after an input: what it does not name stays as it was. */
export function capabilitiesFrom(
  asked: CapabilitiesInput | null | undefined,
  before: MetafieldDefinition['capabilities'],
): MetafieldDefinition['capabilities'] {
  const enabled = (name: Capability): boolean => asked?.[name]?.enabled ?? before[name];
  return {
    adminFilterable: enabled('adminFilterable'),
    smartCollectionCondition: enabled('smartCollectionCondition'),
    uniqueValues: enabled('uniqueValues'),
  };
}
