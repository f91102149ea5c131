import { randomUUID } from 'node:crypto';
import type { Collection, CollectionSource } from '../../store/collections.ts';
import { bareId, gid } from '../../store/gid.ts';
import { addCollection, deleteCollection, saveCollection } from '../../store/save-collection.ts';
import type { Store } from '../../store/store.ts';
import { withArguments, type GraphContext } from '../field.ts';
import { checkMetafieldInputs } from '../metafields/metafield-inputs.ts';
import { userError } from '../user-error.ts';
import {
  collectionFields,
  collectionProblems,
  refuseCollectionInputs,
  type CollectionInput,
} from './collection-input.ts';
import { sourceOfRules } from './rule-set.ts';
import { SourceReader, updatedSource } from './source-input.ts';

const inputOf = (args: Readonly<Record<string, unknown>>): CollectionInput =>
  args['collection'] ?? args['input'] ?? {};

/** What Shopify does in the background is done here at once: the job that stands for it is over. */
export const finishedJob = () => ({ id: gid('Job', randomUUID()), done: true });

export const collectionCreate = withArguments<unknown>(['collection', 'input'], (_root, args, context) => {
  const { store } = context;
  const input = inputOf(args);
  refuseCollectionInputs(input);
  const { metafields, reader, sources } = read(input, null, context);
  const userErrors = [...collectionProblems(input, null, store), ...reader.errors, ...metafields.errors];
  if (userErrors.length > 0) return { collection: null, userErrors };
  const collection = addCollection(store, {
    ...collectionFields(input),
    title: input.title?.trim() ?? '',
    sources,
    productIds: [...new Set((input.products ?? []).map((id) => bareId(id, 'Product') ?? 0))],
  });
  metafields.write(gid('Collection', collection.id));
  return { collection, userErrors: [] };
});

export const collectionUpdate = withArguments<unknown>(['collection', 'input'], (_root, args, context) => {
  const { store } = context;
  const input = inputOf(args);
  refuseCollectionInputs(input);
  const before = store.collections.get(bareId(input.id ?? '', 'Collection') ?? 0);
  const refused = { collection: null, job: null };
  if (before === undefined)
    return { ...refused, userErrors: [userError(['id'], 'Collection does not exist', null)] };
  const { metafields, reader, sources } = read(input, before, context);
  const userErrors = [...collectionProblems(input, before, store), ...reader.errors, ...metafields.errors];
  if (userErrors.length > 0) return { ...refused, userErrors };
  metafields.write(gid('Collection', before.id));
  const collection = saveCollection(store, before.id, { ...collectionFields(input, before), sources });
  return { collection, job: sources === before.sources ? null : finishedJob(), userErrors: [] };
});

/** Reads what an input says of sources and metafields; what it does not mention stays as it is. */
function read(input: CollectionInput, before: Collection | null, context: GraphContext) {
  const { store } = context;
  const reader = new SourceReader(store);
  const owner = before === null ? null : gid('Collection', before.id);
  const metafields = checkMetafieldInputs(input.metafields, { ownerType: 'COLLECTION', owner }, context);
  return { reader, metafields, sources: sourcesAfter(store, reader, input, before?.sources ?? []) };
}

function sourcesAfter(
  store: Store,
  reader: SourceReader,
  input: CollectionInput,
  before: readonly CollectionSource[],
): readonly CollectionSource[] {
  if (input.ruleSet) return [sourceOfRules(store, input.title ?? 'Rules', input.ruleSet)];
  const { sources, sourcesToCreate, sourcesToUpdate, sourcesToDelete } = input;
  if (!sources && !sourcesToCreate && !sourcesToUpdate && !sourcesToDelete) return before;
  const numberOf = (id: string): number => Number(id.split('/').at(-1));
  const gone = new Set((sourcesToDelete ?? []).map(numberOf));
  const field = sources ? 'sources' : 'sourcesToCreate';
  const created = (sources ?? sourcesToCreate ?? []).flatMap(
    (each, index) => reader.source(each, [field, String(index)]) ?? [],
  );
  const kept = before
    .filter(({ id }) => !gone.has(id))
    .map((source, index) => {
      const at = ['sourcesToUpdate', String(index)];
      const update = (sourcesToUpdate ?? []).find(
        ({ condition, subCollections }) => numberOf((condition ?? subCollections)?.id ?? '') === source.id,
      );
      if (source.kind === 'conditions')
        return update?.condition ? updatedSource(reader, source, update.condition, at) : source;
      if (!update?.subCollections) return source;
      const { title, description, collectionIds } = update.subCollections;
      return {
        ...source,
        title: title ?? source.title,
        description: description === undefined ? source.description : description,
        collectionIds: collectionIds?.map(numberOf) ?? source.collectionIds,
      };
    });
  return [...kept, ...created];
}

export const collectionDelete = withArguments<unknown>(['input'], (_root, args, { store }) => {
  const id = bareId((args['input'] as { id: string }).id, 'Collection') ?? 0;
  const rest = { shop: store.shop };
  if (!store.collections.has(id))
    return {
      deletedCollectionId: null,
      ...rest,
      userErrors: [userError(['id'], 'Collection does not exist', null)],
    };
  deleteCollection(store, id);
  return { deletedCollectionId: gid('Collection', id), ...rest, userErrors: [] };
});
