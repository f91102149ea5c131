import { withArguments, type GraphContext } from '../field.ts';
import { requireScope } from './access.ts';
import { complaint, type Complaint } from './complaint.ts';
import {
  accessFrom,
  fieldFrom,
  fieldProblems,
  frameProblems,
  humanized,
  refuseCapabilities,
  resolveType,
  typeProblems,
  type DefinitionInput,
  type FieldInput,
} from './definition-input.ts';

const MOST = 128;

interface Input extends DefinitionInput {
  fieldDefinitions?: FieldInput[] | null;
}

export const metaobjectDefinitionCreate = withArguments<unknown>(['definition'], (_root, args, context) => {
  const { store } = context;
  const input = args['definition'] as Input;
  const type = resolveType(input.type);
  requireScope(type, 'write_metaobject_definitions', 'metaobjectDefinitionCreate', context);
  refuseCapabilities(input.capabilities);
  const userErrors = problems(input, type, context);
  if (userErrors.length > 0) return { metaobjectDefinition: null, userErrors };
  const at = store.now();
  const metaobjectDefinition = store.metaobjectDefinitions.put({
    id: store.newId(),
    type,
    name: input.name ?? humanized(type),
    description: input.description ?? null,
    displayNameKey: input.displayNameKey ?? null,
    fields: (input.fieldDefinitions ?? []).map(fieldFrom),
    access: accessFrom(input.access, {
      admin: type.startsWith('app--') ? 'MERCHANT_READ' : 'PUBLIC_READ_WRITE',
      storefront: 'NONE',
      customerAccount: 'NONE',
    }),
    isPublishable: input.capabilities?.['publishable']?.enabled ?? false,
    isTranslatable: input.capabilities?.['translatable']?.enabled ?? false,
    createdAt: at,
    updatedAt: at,
  });
  store.changed();
  return { metaobjectDefinition, userErrors: [] };
});

function problems(input: Input, type: string, { store }: GraphContext): Complaint[] {
  const fields = input.fieldDefinitions ?? [];
  const keys = fields.map(({ key }) => key);
  const found = [...typeProblems(type), ...frameProblems(input, type, fields)];
  for (const [index, field] of fields.entries()) {
    const at = ['definition', 'fieldDefinitions', String(index)];
    found.push(...fieldProblems(field, at));
    if (keys.indexOf(field.key) !== index)
      found.push(
        complaint(at, `Field "${field.key}" duplicates other inputs`, 'DUPLICATE_FIELD_INPUT', field.key),
      );
  }
  if (store.metaobjectDefinitions.by('type', type).length > 0)
    found.push(complaint(['definition', 'type'], 'Type has already been taken', 'TAKEN'));
  if (store.metaobjectDefinitions.size >= MOST)
    found.push(
      complaint(
        ['definition'],
        'The maximum number of metaobjects definitions has been exceeded.',
        'MAX_DEFINITIONS_EXCEEDED',
      ),
    );
  return found;
}
