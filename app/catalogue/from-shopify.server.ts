import type { Answer } from '~/shopify/answer';
import { answeredOr } from '~/shopify/answer';
import { ask } from '~/shopify/gateway.server';
import type { TypedDocumentString } from '~/shopify/generated/graphql';

/** Shopify will not answer this question however often it is asked. */
export class QueryRefused extends Error {}

/**
 * The data of a query. Throws ShopifyUnavailable where it has to be asked again later, or may not be asked, and
 * QueryRefused.
 */
export async function read<Result, Variables extends object>(
  shop: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const answer: Answer<Result> = await ask(shop, document, variables);
  const answered = answeredOr(answer);
  if (answered.kind === 'answered') return answered.data;
  throw new QueryRefused(answered.errors.map((error) => error.message).join('; '));
}
