import type { Area } from '../area.ts';
import { fields, withArguments } from '../field.ts';
import { constraintsType, definitionTypeOf, metafieldDefinitionType } from './definition.ts';
import { metafieldDefinitionCreate } from './definition-create.ts';
import { metafieldDefinitionDelete } from './definition-delete.ts';
import { definitionsOf } from './definition-list.ts';
import { metafieldDefinitionUpdate } from './definition-update.ts';
import { METAFIELD_TYPES } from './kinds.ts';
import { metafieldType } from './metafield.ts';
import { metafieldsDelete } from './metafields-delete.ts';
import { metafieldsSet } from './metafields-set.ts';
import { askedDefinition, metafieldDefinitionPin, metafieldDefinitionUnpin } from './pinned.ts';

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
    metafieldDefinitions: definitionsOf<unknown>(null),
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
