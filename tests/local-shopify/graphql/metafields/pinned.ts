import { bareId } from '../../store/gid.ts';
import { resolveNamespace, type MetafieldDefinition } from '../../store/metafields.ts';
import type { Store } from '../../store/store.ts';
import { withArguments, type Arguments, type GraphContext } from '../field.ts';
import { userError } from '../user-error.ts';
import type { DefinitionPlace } from './definition-input.ts';
import { definitionOf } from './metafield.ts';

export const MOST_PINNED = 20;

/** The pinned definitions of an owner type, by their place. */
export function pinnedOf(store: Store, ownerType: string): MetafieldDefinition[] {
  return [...store.metafieldDefinitions.values()]
    .filter((each) => each.ownerType === ownerType && typeof each.pinnedPosition === 'number')
    .sort((a, b) => (a.pinnedPosition ?? 0) - (b.pinnedPosition ?? 0));
}

export const nextPinnedPosition = (store: Store, ownerType: string): number =>
  (pinnedOf(store, ownerType).at(-1)?.pinnedPosition ?? 0) + 1;

/** The definition that the arguments name, by its gid or by its place. */
export function askedDefinition(
  args: Arguments,
  idArgument: string,
  context: Pick<GraphContext, 'store'>,
): MetafieldDefinition | undefined {
  const identifier = args['identifier'] as DefinitionPlace | null | undefined;
  if (identifier !== null && identifier !== undefined)
    return definitionOf(context, { ...identifier, namespace: resolveNamespace(identifier.namespace) });
  const id = bareId(String(args[idArgument]), 'MetafieldDefinition');
  return id === null ? undefined : context.store.metafieldDefinitions.get(id);
}

export const metafieldDefinitionPin = withArguments<unknown>(
  ['definitionId', 'identifier'],
  (_root, args, context) => {
    const refused = (message: string, code: string) => ({
      pinnedDefinition: null,
      userErrors: [userError(null, message, code)],
    });
    const definition = askedDefinition(args, 'definitionId', context);
    if (definition === undefined) return refused('Definition not found.', 'NOT_FOUND');
    if (typeof definition.pinnedPosition === 'number')
      return refused('Definition already pinned.', 'ALREADY_PINNED');
    const { store } = context;
    if (pinnedOf(store, definition.ownerType).length >= MOST_PINNED)
      return refused(`Limit of ${MOST_PINNED} pinned definitions.`, 'PINNED_LIMIT_REACHED');
    const pinnedPosition = nextPinnedPosition(store, definition.ownerType);
    store.changed();
    return {
      pinnedDefinition: store.metafieldDefinitions.change(definition.id, { pinnedPosition }),
      userErrors: [],
    };
  },
);

export const metafieldDefinitionUnpin = withArguments<unknown>(
  ['definitionId', 'identifier'],
  (_root, args, context) => {
    const refused = (message: string, code: string) => ({
      unpinnedDefinition: null,
      userErrors: [userError(null, message, code)],
    });
    const definition = askedDefinition(args, 'definitionId', context);
    if (definition === undefined) return refused('Definition not found.', 'NOT_FOUND');
    if (typeof definition.pinnedPosition !== 'number')
      return refused("Definition isn't pinned.", 'NOT_PINNED');
    return { unpinnedDefinition: unpin(context.store, definition), userErrors: [] };
  },
);

/** Takes a definition off its place; those behind it move up. */
export function unpin(store: Store, definition: MetafieldDefinition): MetafieldDefinition {
  const place = definition.pinnedPosition ?? 0;
  const unpinned = store.metafieldDefinitions.change(definition.id, { pinnedPosition: null });
  for (const other of pinnedOf(store, definition.ownerType))
    if ((other.pinnedPosition ?? 0) > place)
      store.metafieldDefinitions.change(other.id, { pinnedPosition: (other.pinnedPosition ?? 0) - 1 });
  store.changed();
  return unpinned;
}
