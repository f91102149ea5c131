import type { MatchType, SourceCondition } from '../../store/collections.ts';
import { bareId } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import { notImplemented } from '../refusals.ts';

interface Details {
  definitionId?: string;
  matchType?: MatchType;
  relation?: string;
  values?: unknown[];
  value?: unknown;
}

/** The one condition that an input holds; of an input that may hold several kinds exactly one is given. */
export type ConditionInput = Readonly<Record<string, Details | null | undefined>>;

export type ReadCondition = { condition: SourceCondition } | { problem: string };

/** Reads a condition with its number: a new one, or that of the condition which it changes. */
export function readCondition(
  input: ConditionInput,
  id: number,
  store: Store,
  before?: SourceCondition,
): ReadCondition {
  const given = Object.entries(input).filter(([, details]) => details !== null && details !== undefined);
  const [kind, details] = given[0] ?? [];
  if (given.length !== 1 || kind === undefined || !details)
    return { problem: 'Exactly one condition type must be provided.' };
  if (kind === 'productCategory') throw notImplemented('collection conditions by product category');
  const read = valuesOf(details);
  const definitionId =
    details.definitionId === undefined
      ? before?.definitionId
      : (bareId(details.definitionId, 'MetafieldDefinition') ?? undefined);
  if (kind.startsWith('metafield')) {
    const definition = store.metafieldDefinitions.get(definitionId ?? 0);
    if (definition === undefined) return { problem: 'Metafield definition does not exist.' };
    if (!definition.capabilities.smartCollectionCondition)
      return { problem: 'Metafield definition is not enabled as a collection condition.' };
    if (!fits(kind, definition.type))
      return { problem: `A metafield of the type ${definition.type} can't be compared by ${kind}.` };
  }
  const unit = read?.unit ?? before?.unit;
  return {
    condition: {
      id,
      kind,
      relation: details.relation ?? before?.relation ?? 'EQUALS',
      matchType: details.matchType ?? before?.matchType ?? 'ANY',
      values: kind === 'collection' ? collectionIds(details) : (read?.values ?? before?.values ?? []),
      ...(unit === undefined ? {} : { unit }),
      ...(definitionId === undefined ? {} : { definitionId }),
    },
  };
}

const collectionIds = ({ values }: Details): string[] =>
  (values ?? []).map((id) => String(bareId(String(id), 'Collection') ?? 0));

/** The values as texts: money is its amount, a weight its number. */
function valuesOf({ values, value }: Details): { values: string[]; unit?: string } | undefined {
  if (values !== undefined) return { values: values.map(String) };
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { values: [String(value)] };
  const { amount, unit, value: number } = value as { amount?: string; unit?: string; value?: number };
  return { values: [String(amount ?? number)], ...(unit === undefined ? {} : { unit }) };
}

const TYPES: Readonly<Record<string, readonly string[]>> = {
  metafieldBoolean: ['boolean'],
  metafieldDecimal: ['number_decimal'],
  metafieldInteger: ['number_integer', 'rating'],
  metafieldMetaobject: ['metaobject_reference'],
  metafieldMetaobjectList: ['list.metaobject_reference'],
  metafieldString: ['single_line_text_field'],
  metafieldStringList: ['list.single_line_text_field'],
};

const fits = (kind: string, type: string): boolean => TYPES[kind]?.includes(type) ?? false;
