import { resolveNamespace, type MetafieldDefinition } from '../../store/metafields.ts';
import type { Area } from '../area.ts';
import { connection, fields, withArguments, type Arguments, type Order } from '../field.ts';
import { search, type SearchFields } from '../search/search.ts';
import { constraintsType, definitionTypeOf, metafieldDefinitionType } from './definition.ts';
import { metafieldDefinitionCreate } from './definition-create.ts';
import { metafieldDefinitionDelete } from './definition-delete.ts';
import { metafieldDefinitionUpdate } from './definition-update.ts';
import { METAFIELD_TYPES } from './kinds.ts';
import { metafieldType } from './metafield.ts';
import { metafieldsDelete } from './metafields-delete.ts';
import { metafieldsSet } from './metafields-set.ts';
import { askedDefinition, metafieldDefinitionPin, metafieldDefinitionUnpin } from './pinned.ts';

const DEFINITION_SEARCH: SearchFields<MetafieldDefinition> = {
  default: (definition) => [definition.name, definition.namespace, definition.key],
  id: (definition) => definition.id,
  key: (definition) => definition.key,
  namespace: (definition) => definition.namespace,
  owner_type: (definition) => definition.ownerType,
  type: (definition) => definition.type,
};

function definitions(all: Iterable<MetafieldDefinition>, args: Arguments): MetafieldDefinition[] {
  const namespace = typeof args['namespace'] === 'string' ? resolveNamespace(args['namespace']) : null;
  const pinned = args['pinnedStatus'] ?? 'ANY';
  const constrained = args['constraintStatus'] ?? 'CONSTRAINED_AND_UNCONSTRAINED';
  return [...all].filter(
    (definition) =>
      definition.ownerType === args['ownerType'] &&
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

export const METAFIELDS_AREA: Area = {
  types: {
    Metafield: metafieldType,
    MetafieldDefinition: metafieldDefinitionType,
    MetafieldDefinitionConstraints: constraintsType,
  },
  queries: fields<unknown>({
    metafieldDefinition: withArguments(
      ['id', 'identifier'],
      (_root, args, context) => askedDefinition(args, 'id', context) ?? null,
    ),
    metafieldDefinitions: connection<unknown, MetafieldDefinition>(
      ['ownerType', 'namespace', 'key', 'query', 'sortKey', 'pinnedStatus', 'constraintStatus'],
      (_root, args, { store }) =>
        search(definitions(store.metafieldDefinitions.values(), args), args['query'], DEFINITION_SEARCH),
      definitionOrder,
    ),
    metafieldDefinitionTypes: () => METAFIELD_TYPES.map(definitionTypeOf),
  }),
  mutations: {
    metafieldsSet,
    metafieldsDelete,
    metafieldDefinitionCreate,
    metafieldDefinitionUpdate,
    metafieldDefinitionDelete,
    metafieldDefinitionPin,
    metafieldDefinitionUnpin,
  },
  finders: {
    Metafield: (id, { store }) => store.metafields.get(id),
    MetafieldDefinition: (id, { store }) => store.metafieldDefinitions.get(id),
  },
};
