import { gid } from '../../store/gid.ts';
import type { Metaobject, MetaobjectDefinition, MetaobjectFieldDefinition } from '../../store/metaobjects.ts';
import { byId, connection, fields } from '../field.ts';
import { definitionTypeOf, shownOptions } from '../metafields/definition.ts';

export const shownField = (field: MetaobjectFieldDefinition) => ({
  key: field.key,
  name: field.name,
  description: field.description,
  required: field.required,
  type: definitionTypeOf(field.type),
  validations: shownOptions(field.type, field.validations),
  capabilities: { adminFilterable: { enabled: field.adminFilterable, eligible: true } },
});

export const metaobjectDefinitionType = fields<MetaobjectDefinition>({
  id: (definition) => gid('MetaobjectDefinition', definition.id),
  type: (definition) => definition.type,
  name: (definition) => definition.name,
  description: (definition) => definition.description,
  displayNameKey: (definition) => definition.displayNameKey,
  fieldDefinitions: (definition) => definition.fields.map(shownField),
  hasThumbnailField: (definition) =>
    definition.fields.some(({ type }) => type === 'color' || type === 'file_reference'),
  access: (definition) => definition.access,
  capabilities: ({ isPublishable, isTranslatable }) => ({
    publishable: { enabled: isPublishable },
    translatable: { enabled: isTranslatable },
    renderable: { enabled: false, data: null },
    onlineStore: { enabled: false, data: null },
  }),
  standardTemplate: () => null,
  createdByApp: (_definition, { app }) => app,
  createdByStaff: () => null,
  createdAt: (definition) => definition.createdAt,
  updatedAt: (definition) => definition.updatedAt,
  metaobjectsCount: (definition, { store }) => store.metaobjects.by('type', definition.type).length,
  metaobjects: connection<MetaobjectDefinition, Metaobject>(
    [],
    (definition, _args, { store }) => store.metaobjects.by('type', definition.type),
    byId<Metaobject>,
  ),
});
