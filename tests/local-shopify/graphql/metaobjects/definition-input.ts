import { resolveNamespace } from '../../store/metafields.ts';
import type { MetaobjectDefinition, MetaobjectFieldDefinition } from '../../store/metaobjects.ts';
import { optionProblems, type OptionInput } from '../metafields/definition-input.ts';
import { isMetafieldType, METAFIELD_TYPES } from '../metafields/kinds.ts';
import { refuseInputs } from '../refuse-inputs.ts';
import { complaint, type Complaint } from './complaint.ts';

export interface FieldInput {
  key: string;
  name?: string | null;
  description?: string | null;
  type: string;
  required?: boolean | null;
  validations?: OptionInput[] | null;
  capabilities?: { adminFilterable?: { enabled: boolean } | null } | null;
}

export interface DefinitionInput {
  type: string;
  name?: string | null;
  description?: string | null;
  displayNameKey?: string | null;
  access?: { admin?: string | null; storefront?: string | null; customerAccount?: string | null } | null;
  capabilities?: Readonly<Record<string, { enabled: boolean } | null>> | null;
}

export const MOST_FIELDS = 40;
const NAME = /^[a-zA-Z0-9_-]*$/;
const INVALID =
  'contains one or more invalid characters. Only alphanumeric characters, underscores, and dashes are allowed.';

/** "care_guide" → "Care guide". */
export const humanized = (name: string): string => {
  const words = name
    .replace(/^app--\d+--/, '')
    .replaceAll(/[_-]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const resolveType = (type: string): string =>
  type.startsWith('$app') ? resolveNamespace(type) : type;

export function refuseCapabilities(input: DefinitionInput['capabilities']): void {
  for (const name of ['onlineStore', 'renderable'])
    if (input?.[name]?.enabled === true) refuseInputs('MetaobjectCapabilityInput', { [name]: true }, [name]);
}

export function typeProblems(type: string): Complaint[] {
  const at = ['definition', 'type'];
  if (type === '') return [complaint(at, "Type can't be blank", 'BLANK')];
  const found: Complaint[] = [];
  if (type.length < 3) found.push(complaint(at, 'Type is too short (minimum is 3 characters)', 'TOO_SHORT'));
  if (type.length > 255)
    found.push(complaint(at, 'Type is too long (maximum is 255 characters)', 'TOO_LONG'));
  if (!NAME.test(type)) found.push(complaint(at, `Type ${INVALID}`, 'INVALID'));
  return found;
}

/** What is wrong with a new field of a definition. */
export function fieldProblems(input: FieldInput, at: string[]): Complaint[] {
  const { key, type } = input;
  const found: Complaint[] = [];
  const add = (field: string, message: string, code: string) =>
    found.push(complaint([...at, field], message, code, key));
  if (key === '') add('key', "Key can't be blank", 'BLANK');
  else if (key.length < 2) add('key', 'Key is too short (minimum is 2 characters)', 'TOO_SHORT');
  if (key.length > 64) add('key', 'Key is too long (maximum is 64 characters)', 'TOO_LONG');
  if (!NAME.test(key)) add('key', `Key ${INVALID}`, 'INVALID');
  if (typeof input.name === 'string' && input.name.trim() === '') add('name', "Name can't be blank", 'BLANK');
  if (!isMetafieldType(type))
    add(
      'type',
      `Type name ${type} is not a valid type. Valid types are: ${METAFIELD_TYPES.join(', ')}.`,
      'INCLUSION',
    );
  else
    for (const message of optionProblems(type, input.validations ?? []))
      add('validations', message, 'INVALID_OPTION');
  return found;
}

export function fieldFrom(input: FieldInput): MetaobjectFieldDefinition {
  return {
    key: input.key,
    name: input.name ?? humanized(input.key),
    description: input.description ?? null,
    type: input.type,
    required: input.required ?? false,
    validations: input.validations ?? [],
    adminFilterable: input.capabilities?.adminFilterable?.enabled ?? false,
  };
}

/** What is wrong with a definition beside its type and its fields. */
export function frameProblems(
  input: Omit<DefinitionInput, 'type'>,
  type: string,
  fields: readonly { key: string }[],
): Complaint[] {
  const found: Complaint[] = [];
  if (typeof input.name === 'string' && input.name.trim() === '')
    found.push(complaint(['definition', 'name'], "Name can't be blank", 'BLANK'));
  if ((input.name?.length ?? 0) > 255)
    found.push(complaint(['definition', 'name'], 'Name is too long (maximum is 255 characters)', 'TOO_LONG'));
  if (input.access?.admin && !type.startsWith('app--'))
    found.push(
      complaint(
        ['definition', 'access', 'admin'],
        'Admin access can only be specified on metaobject definitions that have an app-reserved type.',
        'ADMIN_ACCESS_INPUT_NOT_ALLOWED',
      ),
    );
  const key = input.displayNameKey;
  if (typeof key === 'string' && !fields.some((field) => field.key === key))
    found.push(
      complaint(
        ['definition', 'displayNameKey'],
        `Field definition "${key}" does not exist`,
        'UNDEFINED_OBJECT_FIELD',
        key,
      ),
    );
  if (fields.length > MOST_FIELDS)
    found.push(
      complaint(
        ['definition', 'fieldDefinitions'],
        `Maximum ${MOST_FIELDS} fields per definition`,
        'INVALID',
      ),
    );
  return found;
}

export function accessFrom(
  input: DefinitionInput['access'],
  before: MetaobjectDefinition['access'],
): MetaobjectDefinition['access'] {
  return {
    admin: input?.admin ?? before.admin,
    storefront: input?.storefront ?? before.storefront,
    customerAccount: input?.customerAccount ?? before.customerAccount,
  };
}
