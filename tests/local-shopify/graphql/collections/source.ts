import { sourceMembers } from '../../store/collection-members.ts';
import type {
  CollectionSource,
  ConditionsSource,
  SourceCondition,
  SourceSelection,
  SourceSide,
  SubCollectionsSource,
} from '../../store/collections.ts';
import { gid } from '../../store/gid.ts';
import type { Product } from '../../store/types.ts';
import { byId, connection, fields, typed, type GraphContext, type Typed } from '../field.ts';
import { inOrder } from '../in-order.ts';
import { money } from '../money.ts';
import { findNode } from '../node.ts';

/** A source with its type: of conditions, or of other collections. */
export const shownSource = (source: CollectionSource): Typed =>
  typed(
    source.kind === 'conditions' ? 'CollectionConditionsSource' : 'CollectionSubCollectionsSource',
    source,
  );

export const conditionsSourceType = fields<ConditionsSource>({
  id: (source) => gid('CollectionConditionsSource', source.id),
  title: (source) => source.title,
  description: (source) => source.description,
  app: () => null,
  shareable: () => false,
  targetType: (source) => source.targetType,
  inclusion: (source) => source.inclusion,
  exclusion: (source) => source.exclusion,
  products: connection<ConditionsSource, Product>(
    [],
    (source, _args, { store }) => sourceMembers(store, source),
    byId<Product>,
  ),
});

export const subCollectionsSourceType = fields<SubCollectionsSource>({
  id: (source) => gid('CollectionSubCollectionsSource', source.id),
  title: (source) => source.title,
  description: (source) => source.description,
  app: () => null,
  collections: (source, { store }) => source.collectionIds.flatMap((id) => store.collections.get(id) ?? []),
});

const sideType = (prefix: string) =>
  fields<SourceSide>({
    matchType: (side) => side.matchType,
    conditions: (side, context) =>
      side.conditions.map((condition) => shownCondition(prefix, condition, context)),
    selections: inOrder<SourceSide>([], (side, _args, { store }) =>
      side.selections.flatMap((selection) =>
        shownSelection(selection, store.products.get(selection.productId)),
      ),
    ),
  });

export const inclusionType = sideType('CollectionSourceInclusionCondition');
export const exclusionType = sideType('CollectionSourceExclusionCondition');

const shownSelection = ({ variantIds }: SourceSelection, product: Product | undefined) =>
  product === undefined
    ? []
    : [{ product, variantIds: variantIds?.map((id) => gid('ProductVariant', id)) ?? null }];

/** A condition as its own type of the schema shows it. */
function shownCondition(prefix: string, condition: SourceCondition, context: GraphContext): Typed {
  const { store } = context;
  const { id, kind, relation, matchType, definitionId } = condition;
  const type = `${prefix}${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return typed(type, {
    id: gid(type, id),
    relation,
    matchType,
    definition: definitionId === undefined ? null : store.metafieldDefinitions.get(definitionId),
    ...shownValues(condition, context),
  });
}

function shownValues(
  { kind, values, unit }: SourceCondition,
  context: GraphContext,
): { values?: unknown[]; value?: unknown } {
  const [value] = values;
  const node = (id: string) => findNode(id, context)?.value ?? null;
  if (kind === 'collection')
    return { values: values.flatMap((id) => context.store.collections.get(Number(id)) ?? []) };
  if (kind === 'metafieldMetaobject') return { value: value === undefined ? null : node(value) };
  if (kind === 'metafieldMetaobjectList')
    return { values: values.map(node).filter((found) => found !== null) };
  if (kind === 'metafieldBoolean') return { value: value === 'true' };
  if (kind === 'metafieldInteger' || kind === 'variantInventory') return { value: Number(value) };
  if (kind === 'metafieldDecimal') return { value };
  if (kind === 'variantPrice' || kind === 'variantCompareAtPrice')
    return { value: value === undefined ? null : money(value, context.store) };
  if (kind === 'variantWeight') return { value: { value: Number(value), unit: unit ?? 'KILOGRAMS' } };
  return { values: [...values] };
}
