import { answeredOr, type Answer } from '~/shopify/answer';
import { ask } from '~/shopify/gateway.server';
import { gid, numberOf } from '~/shopify/gid';
import {
  ChangeCollectionDocument,
  DeleteCollectionDocument,
  FindOwnCollectionsDocument,
  MakeCollectionDocument,
  ReadOwnCollectionsDocument,
  type CollectionConditionsFragment,
  type CollectionCreateSourceTargetInput,
  type ReadOwnCollectionsQuery,
} from '~/shopify/generated/graphql';
import { sameConditions, titleAtShopify, type Condition, type OwnCollection } from './collection';

/** How many are read in one question. */
export const COLLECTIONS_AT_ONCE = 50;

export interface StandingCollection {
  id: bigint;
  title: string;
  conditions: Condition[];
  sourceIds: string[];
}

type Node = ReadOwnCollectionsQuery['nodes'][number];

const isCollection = (node: Node): node is Extract<NonNullable<Node>, { id: string }> =>
  node !== null && 'id' in node;

function standingOf(node: CollectionConditionsFragment & { id: string; title: string }): StandingCollection {
  const conditions = node.sources.flatMap((source) =>
    'inclusion' in source ? source.inclusion.conditions : [],
  );
  return {
    id: numberOf(node.id),
    title: node.title,
    sourceIds: node.sources.map(({ id }) => id),
    conditions: conditions.map((condition) =>
      'definition' in condition
        ? { definitionId: condition.definition.id, value: condition.values.join('\n') }
        : { definitionId: condition.id, value: '' },
    ),
  };
}

/** A source whose products meet all of the conditions. */
const sourceOf = (
  own: OwnCollection,
  conditions: readonly Condition[],
): CollectionCreateSourceTargetInput => ({
  source: {
    title: titleAtShopify(own),
    inclusion: {
      matchType: 'ALL',
      conditions: conditions.map(({ definitionId, value }) => ({
        metafieldString: { definitionId, matchType: 'ANY', relation: 'EQUALS', values: [value] },
      })),
    },
  },
});

/** The collections of these ids that stand at Shopify. Throws ShopifyUnavailable. */
export async function readCollections(
  shop: string,
  ids: readonly bigint[],
): Promise<Map<bigint, StandingCollection>> {
  const answer = answeredOr(
    await ask(shop, ReadOwnCollectionsDocument, { ids: ids.map((id) => gid('Collection', id)) }),
  );
  if (answer.kind === 'refused') throw new Error('A question was refused like a change.');
  const found = answer.data.nodes.filter(isCollection).map(standingOf);
  return new Map(found.map((one) => [one.id, one]));
}

/** One that an earlier installation made: of that title, and choosing by just these conditions. */
export async function findCollection(
  shop: string,
  own: OwnCollection,
  conditions: readonly Condition[],
): Promise<bigint | null> {
  const title = titleAtShopify(own).replaceAll(/["\\]/g, '\\$&');
  const answer = answeredOr(await ask(shop, FindOwnCollectionsDocument, { query: `title:"${title}"` }));
  // A title that cannot be looked for is not found.
  if (answer.kind === 'refused') return null;
  const found = answer.data.collections.nodes.map(standingOf);
  return found.find((one) => sameConditions(one.conditions, conditions))?.id ?? null;
}

/** Makes a collection; nobody sees it in the shop before the owner publishes it. */
export async function makeCollection(
  shop: string,
  own: OwnCollection,
  conditions: readonly Condition[],
): Promise<Answer<bigint>> {
  const collection = { title: titleAtShopify(own), sources: [sourceOf(own, conditions)] };
  const answer = await ask(shop, MakeCollectionDocument, { collection });
  if (answer.kind !== 'answered') return answer;
  const made = answer.data.collectionCreate?.collection;
  if (!made) throw new Error('Shopify made a collection without saying which.');
  return { kind: 'answered', data: numberOf(made.id) };
}

/** Gives a collection its title and conditions. Pictures, texts and where it is published are the owner's. */
export function changeCollection(
  shop: string,
  standing: StandingCollection,
  own: OwnCollection,
  conditions: readonly Condition[],
): Promise<Answer<unknown>> {
  const anew = !sameConditions(standing.conditions, conditions);
  return ask(shop, ChangeCollectionDocument, {
    collection: {
      id: gid('Collection', standing.id),
      title: titleAtShopify(own),
      ...(anew && {
        sourcesToDelete: standing.sourceIds,
        sourcesToCreate: [sourceOf(own, conditions)],
      }),
    },
  });
}

export const deleteCollection = (shop: string, id: bigint): Promise<Answer<unknown>> =>
  ask(shop, DeleteCollectionDocument, { id: gid('Collection', id) });
