import { resolveNamespace, type MetafieldDefinition } from '../../store/metafields.ts';
import { connection, type Arguments, type ConnectionField, type Order } from '../field.ts';
import { search, type SearchFields } from '../search/search.ts';

const DEFINITION_SEARCH: SearchFields<MetafieldDefinition> = {
  default: (definition) => [definition.name, definition.namespace, definition.key],
  id: (definition) => definition.id,
  key: (definition) => definition.key,
  namespace: (definition) => definition.namespace,
  owner_type: (definition) => definition.ownerType,
  type: (definition) => definition.type,
};

function definitions(
  all: Iterable<MetafieldDefinition>,
  ownerType: unknown,
  args: Arguments,
): MetafieldDefinition[] {
  const namespace = typeof args['namespace'] === 'string' ? resolveNamespace(args['namespace']) : null;
  const pinned = args['pinnedStatus'] ?? 'ANY';
  const constrained = args['constraintStatus'] ?? 'CONSTRAINED_AND_UNCONSTRAINED';
  return [...all].filter(
    (definition) =>
      definition.ownerType === ownerType &&
      (namespace === null || definition.namespace === namespace) &&
      (typeof args['key'] !== 'string' || definition.key === args['key']) &&
      (pinned === 'ANY' || (typeof definition.pinnedPosition === 'number') === (pinned === 'PINNED')) &&
      (constrained === 'CONSTRAINED_AND_UNCONSTRAINED' ||
        (definition.constraints?.values.length ?? 0) > 0 === (constrained === 'CONSTRAINED_ONLY')),
  );
}

function definitionOrder(args: Arguments): Order<MetafieldDefinition> {
  const id = (definition: MetafieldDefinition) => definition.id;
  if (args['sortKey'] === 'NAME') return { id, value: ({ name }) => name.toLowerCase() };
  if (args['sortKey'] === 'PINNED_POSITION')
    return { id, value: ({ pinnedPosition }) => pinnedPosition ?? Number.MAX_SAFE_INTEGER };
  return { id };
}

const TAKES = ['namespace', 'key', 'query', 'sortKey', 'pinnedStatus', 'constraintStatus'];

/** The definitions for owners of a type: the one that the arguments name, where none is given. */
export const definitionsOf = <S>(ownerType: string | null): ConnectionField<S> =>
  connection<S, MetafieldDefinition>(
    ownerType === null ? ['ownerType', ...TAKES] : TAKES,
    (_source, args, { store }) =>
      search(
        definitions(store.metafieldDefinitions.values(), ownerType ?? args['ownerType'], args),
        args['query'],
        DEFINITION_SEARCH,
      ),
    definitionOrder,
  );
