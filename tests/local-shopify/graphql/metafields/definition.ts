import { gid } from '../../store/gid.ts';
import type { MetafieldDefinition } from '../../store/metafields.ts';
import { fields } from '../field.ts';
import { categoryOf, CONDITION_TYPES, FILTERABLE_TYPES } from './kinds.ts';

export const metafieldDefinitionType = fields<MetafieldDefinition>({
  id: (definition) => gid('MetafieldDefinition', definition.id),
  name: (definition) => definition.name,
  description: (definition) => definition.description,
  namespace: (definition) => definition.namespace,
  key: (definition) => definition.key,
  ownerType: (definition) => definition.ownerType,
  type: (definition) => ({ name: definition.type, category: categoryOf(definition.type) }),
  validations: (definition) => definition.validations,
  validationStatus: () => 'ALL_VALID',
  pinnedPosition: () => null,
  access: (definition) => definition.access,
  useAsCollectionCondition: (definition) => definition.capabilities.smartCollectionCondition,
  capabilities: ({ type, capabilities }) => ({
    adminFilterable: {
      enabled: capabilities.adminFilterable,
      eligible: FILTERABLE_TYPES.has(type),
      status: capabilities.adminFilterable ? 'FILTERABLE' : 'NOT_FILTERABLE',
    },
    smartCollectionCondition: {
      enabled: capabilities.smartCollectionCondition,
      eligible: CONDITION_TYPES.has(type),
    },
    uniqueValues: { enabled: capabilities.uniqueValues, eligible: true },
  }),
});
