import { bareId, gid } from '../../store/gid.ts';
import { resolveNamespace, type MetafieldDefinition } from '../../store/metafields.ts';
import { withArguments } from '../field.ts';
import { CONDITION_TYPES, FILTERABLE_TYPES, isMetafieldType } from './kinds.ts';
import { definitionOf, ownerTypeOf } from './metafield.ts';
import { userError, type UserError } from '../user-error.ts';

interface Input {
  name: string;
  namespace?: string | null;
  key: string;
  description?: string | null;
  type: string;
  ownerType: string;
  validations?: { name: string; value: string }[] | null;
  access?: { admin?: string | null; storefront?: string | null; customerAccount?: string | null } | null;
  capabilities?: Record<string, { enabled: boolean } | null> | null;
}

/** Creates a definition; TAKEN where the app has it already. */
export const metafieldDefinitionCreate = withArguments<unknown>(['definition'], (_root, args, context) => {
  const input = args['definition'] as Input;
  const definition = fromInput(input, context.store.newId());
  const userErrors = problems(input);
  if (definitionOf(context, definition) !== undefined)
    userErrors.push(
      userError(
        ['definition', 'key'],
        'Key is in use for Product metafields on the given namespace.',
        'TAKEN',
      ),
    );
  if (userErrors.length > 0) return { createdDefinition: null, userErrors };
  context.store.metafieldDefinitions.put(definition);
  context.store.changed();
  return { createdDefinition: definition, userErrors: [] };
});

function fromInput(input: Input, id: number): MetafieldDefinition {
  const enabled = (name: string): boolean => input.capabilities?.[name]?.enabled ?? false;
  const namespace = resolveNamespace(input.namespace);
  return {
    id,
    ownerType: input.ownerType,
    namespace,
    key: input.key,
    name: input.name,
    description: input.description ?? null,
    type: input.type,
    validations: input.validations ?? [],
    access: {
      admin: input.access?.admin ?? (namespace.startsWith('app--') ? 'MERCHANT_READ' : 'PUBLIC_READ_WRITE'),
      storefront: input.access?.storefront ?? 'NONE',
      customerAccount: input.access?.customerAccount ?? 'NONE',
    },
    capabilities: {
      adminFilterable: enabled('adminFilterable'),
      smartCollectionCondition: enabled('smartCollectionCondition'),
      uniqueValues: enabled('uniqueValues'),
    },
  };
}

function problems(input: Input): UserError[] {
  const found: UserError[] = [];
  if (input.name.trim() === '') found.push(userError(['definition', 'name'], "Name can't be blank", 'BLANK'));
  if (!/^[a-zA-Z0-9_-]{2,64}$/.test(input.key))
    found.push(
      userError(['definition', 'key'], 'Key contains one or more invalid characters.', 'INVALID_CHARACTER'),
    );
  if (!isMetafieldType(input.type))
    found.push(userError(['definition', 'type'], 'Type is invalid.', 'INCLUSION'));
  for (const [name, types] of Object.entries({
    smartCollectionCondition: CONDITION_TYPES,
    adminFilterable: FILTERABLE_TYPES,
  })) {
    if (input.capabilities?.[name]?.enabled === true && !types.has(input.type))
      found.push(
        userError(
          ['definition', 'capabilities', name],
          `The type ${input.type} does not allow this capability.`,
          'INVALID_CAPABILITY',
        ),
      );
  }
  return found;
}

/** Deletes a definition, and with it the values where that is asked. */
export const metafieldDefinitionDelete = withArguments<unknown>(
  ['id', 'identifier', 'deleteAllAssociatedMetafields'],
  (_root, args, { store }) => {
    const identifier = args['identifier'] as Pick<Input, 'ownerType' | 'namespace' | 'key'> | undefined;
    const definition =
      identifier === undefined
        ? store.metafieldDefinitions.get(bareId(String(args['id']), 'MetafieldDefinition') ?? 0)
        : definitionOf({ store }, { ...identifier, namespace: resolveNamespace(identifier.namespace) });
    if (definition === undefined)
      return {
        deletedDefinitionId: null,
        userErrors: [userError(['id'], 'Definition not found.', 'NOT_FOUND')],
      };
    store.metafieldDefinitions.remove(definition.id);
    if (args['deleteAllAssociatedMetafields'] === true)
      for (const metafield of [...store.metafields.values()]) {
        const same = metafield.namespace === definition.namespace && metafield.key === definition.key;
        if (same && ownerTypeOf(metafield.owner) === definition.ownerType)
          store.metafields.remove(metafield.id);
      }
    store.changed();
    return { deletedDefinitionId: gid('MetafieldDefinition', definition.id), userErrors: [] };
  },
);
