import type {
  CollectionSource,
  ConditionsSource,
  MatchType,
  SourceCondition,
  SourceSelection,
  SourceSide,
} from '../../store/collections.ts';
import { bareId } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import { notImplemented } from '../refusals.ts';
import { userError, type UserError } from '../user-error.ts';
import { readCondition, type ConditionInput } from './condition-input.ts';

interface SelectionInput {
  productId: string;
  variantIds?: string[] | null;
}

export interface SideInput {
  matchType?: MatchType | null;
  conditions?: ConditionInput[] | null;
  selections?: SelectionInput[] | null;
}

export interface SourceTargetInput {
  source?: {
    title: string;
    description?: string | null;
    targetType?: 'PRODUCTS' | 'VARIANTS' | null;
    inclusion?: SideInput | null;
    exclusion?: SideInput | null;
  } | null;
  subCollections?: { title: string; description?: string | null; collectionIds: string[] } | null;
  shareableSource?: unknown;
}

const MOST_CONDITIONS = 60;

/** Reads sources, and gathers what is wrong with them. */
export class SourceReader {
  readonly errors: UserError[] = [];
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  source(input: SourceTargetInput, at: readonly string[]): CollectionSource | null {
    if (input.shareableSource) throw notImplemented('shareable collection sources');
    if (input.subCollections) {
      const { title, description, collectionIds } = input.subCollections;
      const place = [...at, 'subCollections'];
      this.#title(title, place);
      const ids = collectionIds.map((id) => bareId(id, 'Collection') ?? 0);
      if (ids.some((id) => !this.#store.collections.has(id)))
        this.#problem([...place, 'collectionIds'], 'Collection does not exist');
      return {
        kind: 'subCollections',
        id: this.#store.newId(),
        title,
        description: description ?? null,
        collectionIds: ids,
      };
    }
    if (!input.source) {
      this.#problem(at, 'Exactly one source type must be provided.');
      return null;
    }
    const { title, description, targetType, inclusion, exclusion } = input.source;
    const place = [...at, 'source'];
    this.#title(title, place);
    return {
      kind: 'conditions',
      id: this.#store.newId(),
      title,
      description: description ?? null,
      targetType: targetType ?? 'PRODUCTS',
      inclusion: this.side(inclusion ?? {}, [...place, 'inclusion']),
      exclusion: exclusion ? this.side(exclusion, [...place, 'exclusion']) : null,
    };
  }

  side(input: SideInput, at: readonly string[]): SourceSide {
    const conditions = (input.conditions ?? []).flatMap(
      (each, index) => this.condition(each, [...at, 'conditions', String(index)]) ?? [],
    );
    if (conditions.length > MOST_CONDITIONS)
      this.#problem([...at, 'conditions'], `Conditions can't exceed ${MOST_CONDITIONS}`);
    return {
      matchType: input.matchType ?? null,
      conditions,
      selections: this.selections(input.selections ?? [], [...at, 'selections']),
    };
  }

  condition(input: ConditionInput, at: readonly string[], before?: SourceCondition): SourceCondition | null {
    const read = readCondition(input, before?.id ?? this.#store.newId(), this.#store, before);
    if ('condition' in read) return read.condition;
    this.#problem(at, read.problem);
    return null;
  }

  selections(inputs: readonly SelectionInput[], at: readonly string[]): SourceSelection[] {
    return inputs.map(({ productId, variantIds }, index) => {
      const id = bareId(productId, 'Product') ?? 0;
      if (!this.#store.products.has(id))
        this.#problem([...at, String(index), 'productId'], 'Product does not exist');
      return {
        productId: id,
        variantIds: variantIds?.map((each) => bareId(each, 'ProductVariant') ?? 0) ?? null,
      };
    });
  }

  #title(title: string, at: readonly string[]): void {
    if (title.trim() === '') this.#problem([...at, 'title'], "Title can't be blank");
  }

  #problem(at: readonly string[], message: string): void {
    this.errors.push(userError([...at], message, null));
  }
}

interface SideUpdate {
  matchType?: MatchType | null;
  conditionsToCreate?: ConditionInput[] | null;
  conditionsToUpdate?: { id: string; condition: ConditionInput }[] | null;
  conditionsToDelete?: string[] | null;
  selectionsToAdd?: SelectionInput[] | null;
  selectionsToRemove?: SelectionInput[] | null;
}

export interface SourceUpdate {
  id: string;
  title?: string | null;
  description?: string | null;
  inclusion?: SideUpdate | null;
  exclusion?: SideUpdate | null;
}

/** A source of conditions after an update. */
export function updatedSource(
  reader: SourceReader,
  source: ConditionsSource,
  input: SourceUpdate,
  at: readonly string[],
): ConditionsSource {
  const empty: SourceSide = { matchType: null, conditions: [], selections: [] };
  return {
    ...source,
    title: input.title ?? source.title,
    description: input.description === undefined ? source.description : input.description,
    inclusion: input.inclusion
      ? updatedSide(reader, source.inclusion, input.inclusion, [...at, 'inclusion'])
      : source.inclusion,
    exclusion: input.exclusion
      ? updatedSide(reader, source.exclusion ?? empty, input.exclusion, [...at, 'exclusion'])
      : source.exclusion,
  };
}

function updatedSide(
  reader: SourceReader,
  side: SourceSide,
  input: SideUpdate,
  at: readonly string[],
): SourceSide {
  const numberOf = (gid: string): number => Number(gid.split('/').at(-1));
  const gone = new Set((input.conditionsToDelete ?? []).map(numberOf));
  const changes = new Map(
    (input.conditionsToUpdate ?? []).map(({ id, condition }) => [numberOf(id), condition]),
  );
  const kept = side.conditions.flatMap((condition) => {
    if (gone.has(condition.id)) return [];
    const change = changes.get(condition.id);
    return change === undefined
      ? [condition]
      : (reader.condition(change, [...at, 'conditionsToUpdate'], condition) ?? []);
  });
  const added = reader.side(
    { conditions: input.conditionsToCreate ?? [], selections: input.selectionsToAdd ?? [] },
    at,
  );
  const removed = new Set(
    reader
      .selections(input.selectionsToRemove ?? [], [...at, 'selectionsToRemove'])
      .map(({ productId }) => productId),
  );
  const chosen = side.selections.filter(({ productId }) => !removed.has(productId));
  return {
    matchType: input.matchType ?? side.matchType,
    conditions: [...kept, ...added.conditions],
    selections: [
      ...chosen,
      ...added.selections.filter(({ productId }) => !chosen.some((one) => one.productId === productId)),
    ],
  };
}
