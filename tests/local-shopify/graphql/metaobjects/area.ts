import { bareId } from '../../store/gid.ts';
import type { Metaobject, MetaobjectDefinition } from '../../store/metaobjects.ts';
import { metaobjectByHandle, metaobjectDefinitionOf } from '../../store/save-metaobject.ts';
import type { Area } from '../area.ts';
import { byId, connection, fields, withArguments, type GraphContext } from '../field.ts';
import { search } from '../search/search.ts';
import { mayTouch, requireScope } from './access.ts';
import { metaobjectDefinitionCreate } from './definition-create.ts';
import { resolveType } from './definition-input.ts';
import { metaobjectDefinitionUpdate } from './definition-update.ts';
import { metaobjectDefinitionType } from './definition.ts';
import { metaobjectFieldType, metaobjectOrder, metaobjectSearch, metaobjectType } from './metaobject.ts';
import {
  metaobjectBulkDelete,
  metaobjectCreate,
  metaobjectDefinitionDelete,
  metaobjectDelete,
  metaobjectUpdate,
  metaobjectUpsert,
} from './metaobject-mutations.ts';

/** One that is found is shown only to who may read its type. */
function readable(metaobject: Metaobject | undefined, field: string, context: GraphContext) {
  if (metaobject !== undefined) requireScope(metaobject.type, 'read_metaobjects', field, context);
  return metaobject ?? null;
}

function readableDefinition(
  definition: MetaobjectDefinition | undefined,
  field: string,
  context: GraphContext,
) {
  if (definition !== undefined) requireScope(definition.type, 'read_metaobject_definitions', field, context);
  return definition ?? null;
}

export const METAOBJECTS_AREA: Area = {
  types: {
    Metaobject: metaobjectType,
    MetaobjectField: metaobjectFieldType,
    MetaobjectDefinition: metaobjectDefinitionType,
  },
  queries: fields<unknown>({
    metaobject: withArguments(['id'], (_root, args, context) =>
      readable(
        context.store.metaobjects.get(bareId(String(args['id']), 'Metaobject') ?? 0),
        'metaobject',
        context,
      ),
    ),
    metaobjectByHandle: withArguments(['handle'], (_root, args, context) => {
      const { type, handle } = args['handle'] as { type: string; handle: string };
      const found = metaobjectByHandle(context.store, resolveType(type), handle);
      return readable(found, 'metaobjectByHandle', context);
    }),
    metaobjects: connection<unknown, Metaobject>(
      ['type', 'query', 'sortKey'],
      (_root, args, context) => {
        const type = resolveType(String(args['type']));
        requireScope(type, 'read_metaobjects', 'metaobjects', context);
        const { store } = context;
        return search(store.metaobjects.by('type', type), args['query'], metaobjectSearch(store, type));
      },
      (args, { store }) => metaobjectOrder(args, store),
    ),
    metaobjectDefinition: withArguments(['id'], (_root, args, context) => {
      const id = bareId(String(args['id']), 'MetaobjectDefinition') ?? 0;
      const found = context.store.metaobjectDefinitions.get(id);
      return readableDefinition(found, 'metaobjectDefinition', context);
    }),
    metaobjectDefinitionByType: withArguments(['type'], (_root, args, context) => {
      const found = metaobjectDefinitionOf(context.store, resolveType(String(args['type'])));
      return readableDefinition(found, 'metaobjectDefinitionByType', context);
    }),
    metaobjectDefinitions: connection<unknown, MetaobjectDefinition>(
      [],
      (_root, _args, context) =>
        [...context.store.metaobjectDefinitions.values()].filter(({ type }) =>
          mayTouch(type, 'read_metaobject_definitions', context),
        ),
      byId<MetaobjectDefinition>,
    ),
  }),
  mutations: {
    metaobjectDefinitionCreate,
    metaobjectDefinitionUpdate,
    metaobjectDefinitionDelete,
    metaobjectCreate,
    metaobjectUpdate,
    metaobjectUpsert,
    metaobjectDelete,
    metaobjectBulkDelete,
  },
  finders: {
    Metaobject: (id, { store }) => store.metaobjects.get(id),
    MetaobjectDefinition: (id, { store }) => store.metaobjectDefinitions.get(id),
  },
};
