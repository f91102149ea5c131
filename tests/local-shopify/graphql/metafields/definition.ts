import { gid } from '../../store/gid.ts';
import { metafieldsUnder } from '../../store/metafield-owners.ts';
import type { Metafield, MetafieldDefinition } from '../../store/metafields.ts';
import { byId, connection, fields, withArguments } from '../field.ts';
import { inOrder } from '../in-order.ts';
import { isEligible } from './capabilities.ts';
import { categoryOf, optionsOf } from './kinds.ts';

/** A type as definitions show it. */
export const definitionTypeOf = (name: string) => ({
  name,
  category: categoryOf(name),
  supportedValidations: Object.entries(optionsOf(name)).map(([option, type]) => ({ name: option, type })),
  supportsDefinitionMigrations: name !== 'id',
});

/** Options with the type of their value, as the schema shows them. */
export const shownOptions = (type: string, options: MetafieldDefinition['validations']) =>
  options.map(({ name, value }) => ({
    name,
    type: optionsOf(type)[name] ?? 'single_line_text_field',
    value,
  }));

export const metafieldDefinitionType = fields<MetafieldDefinition>({
  id: (definition) => gid('MetafieldDefinition', definition.id),
  name: (definition) => definition.name,
  description: (definition) => definition.description,
  namespace: (definition) => definition.namespace,
  key: (definition) => definition.key,
  ownerType: (definition) => definition.ownerType,
  type: (definition) => definitionTypeOf(definition.type),
  validations: ({ type, validations }) => shownOptions(type, validations),
  validationStatus: () => 'ALL_VALID',
  pinnedPosition: (definition) => definition.pinnedPosition ?? null,
  standardTemplate: () => null,
  access: (definition) => definition.access,
  constraints: (definition) => definition.constraints ?? { key: null, values: [] },
  metafieldsCount: withArguments(
    ['validationStatus'],
    (definition, _args, { store }) => metafieldsUnder(store, definition).length,
  ),
  metafields: connection<MetafieldDefinition, Metafield>(
    ['validationStatus'],
    (definition, _args, { store }) => metafieldsUnder(store, definition),
    byId<Metafield>,
  ),
  useAsCollectionCondition: (definition) => definition.capabilities.smartCollectionCondition,
  capabilities: ({ type, capabilities }) => ({
    adminFilterable: {
      enabled: capabilities.adminFilterable,
      eligible: isEligible.adminFilterable(type),
      status: capabilities.adminFilterable ? 'FILTERABLE' : 'NOT_FILTERABLE',
    },
    smartCollectionCondition: {
      enabled: capabilities.smartCollectionCondition,
      eligible: isEligible.smartCollectionCondition(type),
    },
    uniqueValues: { enabled: capabilities.uniqueValues, eligible: isEligible.uniqueValues(type) },
    cartToOrderCopyable: { enabled: false, eligible: false },
    analyticsQueryable: { enabled: false, eligible: false },
  }),
});

type Constraints = { key: string | null; values: readonly string[] };

export const constraintsType = fields<Constraints>({
  key: ({ key }) => key,
  values: inOrder<Constraints>([], ({ values }) => values.map((value) => ({ value }))),
});
