import { gid } from '../../store/gid.ts';
import { metafieldsUnder } from '../../store/metafield-owners.ts';
import type { MetafieldDefinition } from '../../store/metafields.ts';
import type { Store } from '../../store/store.ts';
import { withArguments } from '../field.ts';
import { userError } from '../user-error.ts';
import { categoryOf } from './kinds.ts';
import { askedDefinition, unpin } from './pinned.ts';

/** Deletes a definition, and with it the values where that is asked. */
export const metafieldDefinitionDelete = withArguments<unknown>(
  ['id', 'identifier', 'deleteAllAssociatedMetafields'],
  (_root, args, context) => {
    const { store } = context;
    const refused = (message: string, code: string) => ({
      deletedDefinitionId: null,
      deletedDefinition: null,
      userErrors: [userError(['id'], message, code)],
    });
    const definition = askedDefinition(args, 'id', context);
    if (definition === undefined) return refused('Definition not found.', 'NOT_FOUND');
    const values = metafieldsUnder(store, definition);
    const takesValues = args['deleteAllAssociatedMetafields'] === true;
    if (!takesValues && values.length > 0) {
      const kept = whyValuesMustGo(definition);
      if (kept !== null) return refused(kept.message, kept.code);
    }
    if (isCondition(store, definition))
      return refused('Action cannot proceed. Definition is currently in use.', 'METAFIELD_DEFINITION_IN_USE');
    if (typeof definition.pinnedPosition === 'number') unpin(store, definition);
    store.metafieldDefinitions.remove(definition.id);
    if (takesValues) for (const { id } of values) store.metafields.remove(id);
    store.changed();
    const { ownerType, namespace, key } = definition;
    return {
      deletedDefinitionId: gid('MetafieldDefinition', definition.id),
      deletedDefinition: { ownerType, namespace, key },
      userErrors: [],
    };
  },
);

/** Some values would mean nothing without their definition. */
function whyValuesMustGo(definition: MetafieldDefinition): { message: string; code: string } | null {
  const rest = 'requires deletion of its associated metafields.';
  if (definition.type === 'id')
    return {
      message: `Deleting an id type metafield definition ${rest}`,
      code: 'ID_TYPE_DELETION_ERROR',
    };
  if (categoryOf(definition.type) === 'REFERENCE')
    return {
      message: `Deleting a reference type metafield definition ${rest}`,
      code: 'REFERENCE_TYPE_DELETION_ERROR',
    };
  if (definition.namespace.startsWith('app--'))
    return {
      message: `Deleting a definition in a reserved namespace ${rest}`,
      code: 'RESERVED_NAMESPACE_ORPHANED_METAFIELDS',
    };
  return null;
}

/** Whether a collection selects by it. */
function isCondition(store: Store, { id }: MetafieldDefinition): boolean {
  for (const { sources } of store.collections.values())
    for (const source of sources)
      if (source.kind === 'conditions')
        if (source.inclusion.conditions.some(({ definitionId }) => definitionId === id)) return true;
  return false;
}
