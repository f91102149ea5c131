import { randomUUID } from 'node:crypto';
import { deleteMetaobject, deleteMetaobjectDefinition } from '../../store/delete-metaobject.ts';
import { bareId, gid } from '../../store/gid.ts';
import type { Metaobject } from '../../store/metaobjects.ts';
import {
  addMetaobject,
  metaobjectByHandle,
  metaobjectDefinitionOf,
  saveMetaobject,
} from '../../store/save-metaobject.ts';
import { bounded } from '../area.ts';
import { withArguments, type GraphContext } from '../field.ts';
import { requireScope } from './access.ts';
import { complaint, type Complaint } from './complaint.ts';
import { resolveType } from './definition-input.ts';
import { readMetaobject, type MetaobjectInput } from './metaobject-input.ts';

const refused = (userErrors: Complaint[]) => ({ metaobject: null, userErrors });
const NOT_FOUND = complaint(['id'], 'Record not found', 'RECORD_NOT_FOUND');

const undefinedType = (field: string[], type: string): Complaint =>
  complaint(field, `No metaobject definition exists for type "${type}"`, 'UNDEFINED_OBJECT_TYPE');

const asked = (id: unknown, { store }: GraphContext): Metaobject | undefined =>
  store.metaobjects.get(bareId(String(id), 'Metaobject') ?? 0);

export const metaobjectCreate = withArguments<unknown>(['metaobject'], (_root, args, context) => {
  const input = args['metaobject'] as MetaobjectInput & { type: string };
  const type = resolveType(input.type);
  requireScope(type, 'write_metaobjects', 'metaobjectCreate', context);
  const definition = metaobjectDefinitionOf(context.store, type);
  if (definition === undefined) return refused([undefinedType(['metaobject', 'type'], input.type)]);
  const read = readMetaobject(input, definition, null, context);
  if ('errors' in read) return refused(read.errors);
  return { metaobject: addMetaobject(context.store, definition, read), userErrors: [] };
});

function update(metaobject: Metaobject, input: MetaobjectInput, context: GraphContext) {
  const definition = metaobjectDefinitionOf(context.store, metaobject.type);
  if (definition === undefined) return refused([NOT_FOUND]);
  const read = readMetaobject(input, definition, metaobject, context);
  if ('errors' in read) return refused(read.errors);
  const { handle, ...rest } = read;
  return {
    metaobject: saveMetaobject(context.store, metaobject.id, {
      ...rest,
      ...(handle === null ? {} : { handle }),
    }),
    userErrors: [],
  };
}

export const metaobjectUpdate = withArguments<unknown>(['id', 'metaobject'], (_root, args, context) => {
  const metaobject = asked(args['id'], context);
  if (metaobject === undefined) return refused([NOT_FOUND]);
  requireScope(metaobject.type, 'write_metaobjects', 'metaobjectUpdate', context);
  return update(metaobject, args['metaobject'] as MetaobjectInput, context);
});

/** Changes the metaobject of that handle, or makes it. */
export const metaobjectUpsert = withArguments<unknown>(
  ['handle', 'metaobject', 'values'],
  (_root, args, context) => {
    const { type: given, handle } = args['handle'] as { type: string; handle: string };
    const type = resolveType(given);
    requireScope(type, 'write_metaobjects', 'metaobjectUpsert', context);
    const definition = metaobjectDefinitionOf(context.store, type);
    if (definition === undefined) return refused([undefinedType(['handle', 'type'], given)]);
    const values = args['values'];
    const input: MetaobjectInput = {
      ...(args['metaobject'] as MetaobjectInput | undefined),
      ...(values === undefined || values === null ? {} : { values }),
    };
    const present = metaobjectByHandle(context.store, type, handle);
    if (present !== undefined) return update(present, input, context);
    const read = readMetaobject({ handle, ...input }, definition, null, context);
    if ('errors' in read) return refused(read.errors);
    return { metaobject: addMetaobject(context.store, definition, read), userErrors: [] };
  },
);

export const metaobjectDelete = withArguments<unknown>(['id'], (_root, args, context) => {
  const metaobject = asked(args['id'], context);
  if (metaobject === undefined) return { deletedId: null, userErrors: [NOT_FOUND] };
  requireScope(metaobject.type, 'write_metaobjects', 'metaobjectDelete', context);
  deleteMetaobject(context.store, metaobject.id);
  return { deletedId: gid('Metaobject', metaobject.id), userErrors: [] };
});

/** Shopify does it in the background; here it is done when the answer comes. */
export const metaobjectBulkDelete = withArguments<unknown>(['where'], (_root, args, context) => {
  const where = args['where'] as { type?: string | null; ids?: string[] | null };
  const { store } = context;
  const type = typeof where.type === 'string' ? resolveType(where.type) : null;
  if (type !== null && metaobjectDefinitionOf(store, type) === undefined)
    return { job: null, userErrors: [undefinedType(['where', 'type'], where.type ?? '')] };
  const metaobjects =
    type === null
      ? bounded(where.ids ?? []).flatMap((id) => asked(id, context) ?? [])
      : store.metaobjects.by('type', type);
  for (const metaobject of metaobjects) {
    requireScope(metaobject.type, 'write_metaobjects', 'metaobjectBulkDelete', context);
    deleteMetaobject(store, metaobject.id);
  }
  return { job: { id: gid('Job', randomUUID()), done: true }, userErrors: [] };
});

export const metaobjectDefinitionDelete = withArguments<unknown>(['id'], (_root, args, context) => {
  const id = bareId(String(args['id']), 'MetaobjectDefinition') ?? 0;
  const definition = context.store.metaobjectDefinitions.get(id);
  if (definition === undefined) return { deletedId: null, userErrors: [NOT_FOUND] };
  requireScope(definition.type, 'write_metaobject_definitions', 'metaobjectDefinitionDelete', context);
  deleteMetaobjectDefinition(context.store, definition);
  return { deletedId: gid('MetaobjectDefinition', id), userErrors: [] };
});
