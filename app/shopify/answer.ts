export interface UserError {
  field: string[];
  message: string;
  code?: string;
}

/** What came of asking Shopify. Only `later` is worth asking again. */
export type Answer<Result> =
  | { kind: 'answered'; data: Result }
  | { kind: 'refused'; errors: UserError[] }
  | { kind: 'forbidden'; detail: string }
  | { kind: 'later'; reason: 'throttled' | 'unreachable' | 'failing'; afterSeconds: number }
  | { kind: 'gone' };

/** Thrown where a job cannot go on without Shopify; the queue tries again. */
export class ShopifyUnavailable extends Error {
  readonly answer: Exclude<Answer<never>, { kind: 'answered' | 'refused' }>;

  constructor(answer: Exclude<Answer<never>, { kind: 'answered' | 'refused' }>) {
    super(`Shopify did not answer: ${answer.kind}${answer.kind === 'later' ? ` (${answer.reason})` : ''}`);
    this.answer = answer;
  }
}

/** The data, or the refusal; throws ShopifyUnavailable for everything else. */
export function answeredOr<Result>(
  answer: Answer<Result>,
): { kind: 'answered'; data: Result } | { kind: 'refused'; errors: UserError[] } {
  if (answer.kind === 'answered' || answer.kind === 'refused') return answer;
  throw new ShopifyUnavailable(answer);
}

/** Every `userErrors` entry of a mutation's payloads, wherever the mutation stands. */
export function userErrorsOf(data: unknown): UserError[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(
    data as Record<
      string,
      { userErrors?: { field?: string[] | null; message: string; code?: string | null }[] } | null
    >,
  )
    .flatMap((payload) => payload?.userErrors ?? [])
    .map(({ field, message, code }) => ({ field: field ?? [], message, ...(code ? { code } : {}) }));
}
