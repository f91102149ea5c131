import { getDirectiveValues, GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { Store } from '../store/store.ts';
import { withArguments, type Arguments, type FieldWithArguments, type GraphContext } from './field.ts';
import { userError, type UserError } from './user-error.ts';

const DAY_MS = 86_400_000;

/**
 * A mutation that runs once per key. Without a key it is refused as Shopify refuses it; the same key with the same
 * input gets the first answer again for a day, with another input a complaint.
 */
export function once(
  mutation: string,
  takes: readonly string[],
  refuse: (problems: UserError[]) => unknown,
  run: (args: Arguments, context: GraphContext) => unknown,
): FieldWithArguments<unknown> {
  return withArguments(takes, (_root, args, context) => {
    const { store, idempotencyKey } = context;
    if (idempotencyKey === null)
      throw new GraphQLError(
        'The @idempotent directive is required for this mutation but was not provided.',
        {
          extensions: { code: 'BAD_REQUEST' },
        },
      );
    forgetOld(store);
    const key = `${mutation} ${idempotencyKey}`;
    const input = JSON.stringify(args);
    const before = store.idempotentAnswers.get(key);
    if (before !== undefined)
      return before.input === input ? (JSON.parse(before.answer) as unknown) : refuse([mismatch()]);
    const answer = run(args, context);
    store.idempotentAnswers.put({ key, input, answer: JSON.stringify(answer), at: store.now() });
    return answer;
  });
}

/** The key that stands at this field of the operation; null where there is none. */
export function keyOf({ schema, fieldNodes, variableValues }: GraphQLResolveInfo): string | null {
  const directive = schema.getDirective('idempotent');
  const [node] = fieldNodes;
  if (!directive || node === undefined) return null;
  const key = getDirectiveValues(directive, node, variableValues)?.['key'];
  return typeof key === 'string' ? key : null;
}

const mismatch = (): UserError =>
  userError(
    null,
    'The same idempotency key cannot be used with different operation parameters.',
    'IDEMPOTENCY_KEY_PARAMETER_MISMATCH',
  );

/** Answers lie in the order in which they were given, so those that are too old come first. */
function forgetOld(store: Store): void {
  const oldest = store.clock.now() - DAY_MS;
  for (const { key, at } of store.idempotentAnswers.values()) {
    if (Date.parse(at) >= oldest) return;
    store.idempotentAnswers.remove(key);
  }
}
