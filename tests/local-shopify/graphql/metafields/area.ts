import { resolveNamespace, type MetafieldDefinition } from '../../store/metafields.ts';
import type { Area } from '../area.ts';
import { byId, connection, fields, type Arguments } from '../field.ts';
import { search, type SearchFields } from '../search/search.ts';
import { metafieldDefinitionType } from './definition.ts';
import { metafieldDefinitionCreate, metafieldDefinitionDelete } from './definition-mutations.ts';
import { metafieldType } from './metafield.ts';
import { metafieldsDelete } from './metafields-delete.ts';
import { metafieldsSet } from './metafields-set.ts';

const DEFINITION_SEARCH: SearchFields<MetafieldDefinition> = {
  id: (definition) => definition.id,
  key: (definition) => definition.key,
  namespace: (definition) => definition.namespace,
  type: (definition) => definition.type,
};

function definitions(all: Iterable<MetafieldDefinition>, args: Arguments): MetafieldDefinition[] {
  const namespace = typeof args['namespace'] === 'string' ? resolveNamespace(args['namespace']) : null;
  return [...all].filter(
    (definition) =>
      definition.ownerType === args['ownerType'] &&
      (namespace === null || definition.namespace === namespace) &&
      (typeof args['key'] !== 'string' || definition.key === args['key']),
  );
}

export const METAFIELDS_AREA: Area = {
  types: { Metafield: metafieldType, MetafieldDefinition: metafieldDefinitionType },
  queries: fields<unknown>({
    metafieldDefinitions: connection<unknown, MetafieldDefinition>(
      ['ownerType', 'namespace', 'key', 'query', 'sortKey'],
      (_root, args, { store }) =>
        search(definitions(store.metafieldDefinitions.values(), args), args['query'], DEFINITION_SEARCH),
      byId<MetafieldDefinition>,
    ),
  }),
  mutations: { metafieldsSet, metafieldsDelete, metafieldDefinitionCreate, metafieldDefinitionDelete },
  finders: {
    Metafield: (id, { store }) => store.metafields.get(id),
    MetafieldDefinition: (id, { store }) => store.metafieldDefinitions.get(id),
  },
};
