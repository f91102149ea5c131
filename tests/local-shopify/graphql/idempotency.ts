import { GraphQLError } from 'graphql';
import type { GraphContext } from './field.ts';

/** Answers that were given, by shop, mutation and key; Shopify remembers a day's worth. */
const given = new WeakMap<object, Map<string, { input: string; answer: unknown }>>();

/**
 * Runs a mutation once per key. Without a key it is refused as Shopify refuses it; the same key with the same
 * input gets the first answer again, with another input a complaint.
 */
export function once(
  mutation: string,
  input: unknown,
  context: GraphContext,
  run: () => unknown,
  mismatch: () => unknown,
): unknown {
  if (context.idempotencyKey === null)
    throw new GraphQLError('The @idempotent directive is required for this mutation but was not provided.', {
      extensions: { code: 'BAD_REQUEST' },
    });
  const answers = given.get(context.store) ?? new Map<string, { input: string; answer: unknown }>();
  given.set(context.store, answers);
  const key = `${mutation} ${context.idempotencyKey}`;
  const before = answers.get(key);
  const text = JSON.stringify(input);
  if (before !== undefined) return before.input === text ? before.answer : mismatch();
  const answer = run();
  answers.set(key, { input: text, answer });
  return answer;
}
