import { bareId } from '../../store/gid.ts';
import type { MetaobjectDefinition, MetaobjectFieldDefinition } from '../../store/metaobjects.ts';
import { withArguments } from '../field.ts';
import { requireScope } from './access.ts';
import { complaint, type Complaint } from './complaint.ts';
import {
  accessFrom,
  fieldFrom,
  fieldProblems,
  frameProblems,
  refuseCapabilities,
  type DefinitionInput,
  type FieldInput,
} from './definition-input.ts';

interface Operation {
  create?: FieldInput | null;
  update?: (Omit<FieldInput, 'type'> & { type?: string }) | null;
  delete?: { key: string } | null;
}

interface Input extends Omit<DefinitionInput, 'type'> {
  fieldDefinitions?: Operation[] | null;
  resetFieldOrder?: boolean | null;
}

/** Changes a definition. Metaobjects lose the values of fields that go. */
export const metaobjectDefinitionUpdate = withArguments<unknown>(
  ['id', 'definition'],
  (_root, args, context) => {
    const { store } = context;
    const input = args['definition'] as Input;
    const before = store.metaobjectDefinitions.get(bareId(String(args['id']), 'MetaobjectDefinition') ?? 0);
    const refused = (userErrors: Complaint[]) => ({ metaobjectDefinition: null, userErrors });
    if (before === undefined) return refused([complaint(['id'], 'Record not found', 'RECORD_NOT_FOUND')]);
    requireScope(before.type, 'write_metaobject_definitions', 'metaobjectDefinitionUpdate', context);
    refuseCapabilities(input.capabilities);
    const { fields, found } = changedFields(before.fields, input);
    const userErrors = [...found, ...frameProblems(input, before.type, fields)];
    if (userErrors.length > 0) return refused(userErrors);
    const metaobjectDefinition = store.metaobjectDefinitions.change(before.id, {
      name: input.name ?? before.name,
      description: input.description === undefined ? before.description : input.description,
      displayNameKey: displayNameKey(input, before, fields),
      fields,
      access: accessFrom(input.access, before.access),
      isPublishable: input.capabilities?.['publishable']?.enabled ?? before.isPublishable,
      isTranslatable: input.capabilities?.['translatable']?.enabled ?? before.isTranslatable,
      updatedAt: store.now(),
    });
    const kept = new Set(fields.map(({ key }) => key));
    for (const { id, values } of store.metaobjects.by('type', before.type))
      store.metaobjects.change(id, {
        values: Object.fromEntries(Object.entries(values).filter(([key]) => kept.has(key))),
      });
    store.changed();
    return { metaobjectDefinition, userErrors: [] };
  },
);

function displayNameKey(
  input: Input,
  before: MetaobjectDefinition,
  fields: readonly MetaobjectFieldDefinition[],
): string | null {
  const key = input.displayNameKey === undefined ? before.displayNameKey : input.displayNameKey;
  return fields.some((field) => field.key === key) ? key : null;
}

function changedFields(before: readonly MetaobjectFieldDefinition[], input: Input) {
  const fields = new Map(before.map((field) => [field.key, field]));
  const named: string[] = [];
  const found: Complaint[] = [];
  for (const [index, operation] of (input.fieldDefinitions ?? []).entries()) {
    const at = ['definition', 'fieldDefinitions', String(index)];
    const key = (operation.create ?? operation.update ?? operation.delete)?.key ?? '';
    const present = fields.get(key);
    if (named.includes(key)) {
      const message = `Field "${key}" duplicates other inputs`;
      found.push(complaint(at, message, 'DUPLICATE_FIELD_INPUT', key));
      continue;
    }
    named.push(key);
    if (operation.create) {
      found.push(...fieldProblems(operation.create, [...at, 'create']));
      if (present === undefined) fields.set(key, fieldFrom(operation.create));
      else
        found.push(
          complaint([...at, 'create', 'key'], `Field "${key}" is already in use`, 'OBJECT_FIELD_TAKEN', key),
        );
    } else if (present === undefined)
      found.push(complaint(at, `Field definition "${key}" does not exist`, 'UNDEFINED_OBJECT_FIELD', key));
    else if (operation.delete) fields.delete(key);
    else if (operation.update) {
      const { name, description, required, validations, capabilities } = operation.update;
      const changed = {
        ...present,
        name: name ?? present.name,
        description: description === undefined ? present.description : description,
        required: required ?? present.required,
        validations: validations ?? present.validations,
        adminFilterable: capabilities?.adminFilterable?.enabled ?? present.adminFilterable,
      };
      found.push(
        ...fieldProblems({ key, type: changed.type, name: changed.name, validations: validations ?? [] }, [
          ...at,
          'update',
        ]),
      );
      fields.set(key, changed);
    }
  }
  return { fields: ordered([...fields.values()], named, input.resetFieldOrder === true), found };
}

/** Where the order is reset, the named fields come first, as they were named, and the rest by their keys. */
function ordered(
  fields: MetaobjectFieldDefinition[],
  named: readonly string[],
  isReset: boolean,
): MetaobjectFieldDefinition[] {
  if (!isReset) return fields;
  const place = ({ key }: { key: string }) => (named.includes(key) ? named.indexOf(key) : named.length);
  return fields.sort((a, b) => place(a) - place(b) || (a.key < b.key ? -1 : 1));
}
