import { answeredOr } from '~/shopify/answer';
import { ask } from '~/shopify/gateway.server';
import { gid, numberOf } from '~/shopify/gid';
import { ReadPublishedDocument, type ReadPublishedQuery } from '~/shopify/generated/graphql';
import { METAFIELD_KEYS, valuesOf, type PublishedValues } from './published-metafields';

/** A product with five metafields costs six points: well within the smallest bucket. */
export const READ_AT_ONCE = 50;

type Node = ReadPublishedQuery['nodes'][number];
type ProductNode = Extract<NonNullable<Node>, { id: string }>;

const isProduct = (node: Node): node is ProductNode => node !== null && 'id' in node;

const standing = (node: ProductNode): PublishedValues =>
  valuesOf(Object.fromEntries(METAFIELD_KEYS.map((key) => [key, node[key]?.value])));

/**
 * What stands on these products at Shopify; products that are gone are missing. At most READ_AT_ONCE ids.
 * Throws ShopifyUnavailable.
 */
export async function readPublished(
  shop: string,
  productIds: readonly bigint[],
): Promise<Map<bigint, PublishedValues>> {
  const ids = productIds.map((id) => gid('Product', id));
  const answer = answeredOr(await ask(shop, ReadPublishedDocument, { ids }));
  if (answer.kind === 'refused') throw new Error('A question was refused like a change.');
  return new Map(answer.data.nodes.filter(isProduct).map((node) => [numberOf(node.id), standing(node)]));
}
