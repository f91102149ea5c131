import { gid } from '../../store/gid.ts';
import type { Metafield } from '../../store/metafields.ts';
import type { Metaobject, MetaobjectFieldDefinition } from '../../store/metaobjects.ts';
import { displayNameOf, metaobjectDefinitionOf } from '../../store/save-metaobject.ts';
import type { Store } from '../../store/store.ts';
import { fields, withArguments, type Arguments, type Order, type Typed } from '../field.ts';
import { inOrder } from '../in-order.ts';
import { isList, jsonValue } from '../metafields/kinds.ts';
import { referencesOf } from '../metafields/metafield.ts';
import { findNode } from '../node.ts';
import type { SearchFields } from '../search/search.ts';
import { shownField } from './definition.ts';

/** One field of one metaobject. */
interface PlacedField {
  definition: MetaobjectFieldDefinition;
  value: string | null;
}

const fieldsOf = (metaobject: Metaobject, store: Store): PlacedField[] =>
  (metaobjectDefinitionOf(store, metaobject.type)?.fields ?? []).map((definition) => ({
    definition,
    value: metaobject.values[definition.key] ?? null,
  }));

const thumbnailOf = (metaobject: Metaobject, store: Store): PlacedField | null =>
  fieldsOf(metaobject, store).find(({ definition }) => /^(color|file_reference)$/.test(definition.type)) ??
  null;

export const metaobjectType = fields<Metaobject>({
  id: (metaobject) => gid('Metaobject', metaobject.id),
  type: (metaobject) => metaobject.type,
  handle: (metaobject) => metaobject.handle,
  displayName: (metaobject, { store }) => displayNameOf(store, metaobject),
  definition: (metaobject, { store }) => metaobjectDefinitionOf(store, metaobject.type),
  fields: (metaobject, { store }) => fieldsOf(metaobject, store),
  field: withArguments(
    ['key'],
    (metaobject, args, { store }) =>
      fieldsOf(metaobject, store).find(({ definition }) => definition.key === args['key']) ?? null,
  ),
  values: (metaobject, { store }) =>
    Object.fromEntries(
      fieldsOf(metaobject, store).map(({ definition, value }) => [
        definition.key,
        value === null ? null : jsonValue(definition.type, value),
      ]),
    ),
  capabilities: (metaobject, { store }) => ({
    publishable:
      metaobjectDefinitionOf(store, metaobject.type)?.isPublishable === true
        ? { status: metaobject.status }
        : null,
    onlineStore: null,
  }),
  thumbnailField: (metaobject, { store }) => thumbnailOf(metaobject, store),
  referencedBy: inOrder<Metaobject>([], (metaobject, _args, context) => {
    const target = gid('Metaobject', metaobject.id);
    return [...context.store.metafields.values()]
      .filter(({ type, value }) => type.endsWith('_reference') && value.includes(target))
      .map((metafield) => relation(metafield, target, (id) => findNode(id, context)));
  }),
  createdBy: (_metaobject, { app }) => app,
  createdByApp: (_metaobject, { app }) => app,
  createdByStaff: () => null,
  createdAt: (metaobject) => metaobject.createdAt,
  updatedAt: (metaobject) => metaobject.updatedAt,
});

const relation = (metafield: Metafield, target: string, find: (id: string) => Typed | null) => ({
  namespace: metafield.namespace,
  key: metafield.key,
  name: metafield.key,
  referencer: find(metafield.owner),
  target: find(target),
});

export const metaobjectFieldType = fields<PlacedField>({
  key: ({ definition }) => definition.key,
  type: ({ definition }) => definition.type,
  value: ({ value }) => value,
  jsonValue: ({ definition, value }) => (value === null ? null : jsonValue(definition.type, value)),
  definition: ({ definition }) => shownField(definition),
  reference: ({ definition, value }, context) =>
    value === null || isList(definition.type)
      ? null
      : (referencesOf(definition.type, value, context)[0] ?? null),
  references: inOrder<PlacedField>([], ({ definition, value }, _args, context) =>
    value === null || !isList(definition.type) ? [] : referencesOf(definition.type, value, context),
  ),
  thumbnail: ({ definition, value }) =>
    definition.type === 'color' && value !== null ? { hex: value, file: null } : null,
});

/** What metaobjects can be searched for; `fields.key` where the definition lets lists be filtered by it. */
export function metaobjectSearch(store: Store, type: string): SearchFields<Metaobject> {
  const filterable = (metaobjectDefinitionOf(store, type)?.fields ?? []).filter(
    ({ adminFilterable }) => adminFilterable,
  );
  return {
    default: (metaobject) => [displayNameOf(store, metaobject), metaobject.handle],
    id: (metaobject) => metaobject.id,
    handle: (metaobject) => metaobject.handle,
    display_name: (metaobject) => displayNameOf(store, metaobject),
    created_at: (metaobject) => metaobject.createdAt,
    updated_at: (metaobject) => metaobject.updatedAt,
    ...Object.fromEntries(
      filterable.map(({ key }) => [
        `fields.${key}`,
        (metaobject: Metaobject) => metaobject.values[key] ?? null,
      ]),
    ),
  };
}

export function metaobjectOrder({ sortKey }: Arguments, store: Store): Order<Metaobject> {
  const id = (metaobject: Metaobject) => metaobject.id;
  if (sortKey === 'display_name')
    return { id, value: (metaobject) => displayNameOf(store, metaobject).toLowerCase() };
  if (sortKey === 'updated_at') return { id, value: ({ updatedAt }) => Date.parse(updatedAt) };
  return { id };
}
