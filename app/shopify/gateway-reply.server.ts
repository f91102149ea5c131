import { GraphqlQueryError, HttpThrottlingError } from '@shopify/shopify-api';
import { SessionNotFoundError } from '@shopify/shopify-app-remix/server';
import type { Answer } from './answer';
import { statusOf } from './http-status.server';
import type { Bucket } from './cost-budget.server';

/** One reply: the answer, what it cost, and what is left in the bucket. */
export interface Reply<Result> {
  answer: Answer<Result>;
  /** What Shopify asked for before it began. */
  cost?: number;
  /** What it charged in the end; nothing where it refused to begin. */
  charged?: number;
  bucket?: Bucket;
}

interface GraphqlError {
  message: string;
  extensions?: { code?: string };
}

interface Body {
  data?: unknown;
  errors?: GraphqlError[] | { graphQLErrors?: GraphqlError[]; message?: string };
  extensions?: {
    cost?: {
      requestedQueryCost?: number;
      actualQueryCost?: number | null;
      throttleStatus?: { maximumAvailable: number; currentlyAvailable: number; restoreRate: number };
    };
  };
}

const FORBIDDEN = new Set(['ACCESS_DENIED', 'FORBIDDEN', 'UNAUTHORIZED']);

const errorsOf = (body: Body): GraphqlError[] =>
  Array.isArray(body.errors) ? body.errors : (body.errors?.graphQLErrors ?? []);

function bucketOf(body: Body): Pick<Reply<never>, 'cost' | 'charged' | 'bucket'> {
  const cost = body.extensions?.cost;
  const status = cost?.throttleStatus;
  return {
    ...(cost?.requestedQueryCost === undefined ? {} : { cost: cost.requestedQueryCost }),
    ...(status
      ? {
          charged: cost.actualQueryCost ?? 0,
          bucket: {
            available: status.currentlyAvailable,
            restorePerSecond: status.restoreRate,
            maximum: status.maximumAvailable,
          },
        }
      : {}),
  };
}

function answerOf<Result>(body: Body): Answer<Result> {
  const errors = errorsOf(body);
  const first = errors[0];
  if (!first) return { kind: 'answered', data: body.data as Result };
  if (errors.some((error) => error.extensions?.code === 'THROTTLED'))
    return { kind: 'later', reason: 'throttled', afterSeconds: 1 };
  if (errors.some((error) => FORBIDDEN.has(error.extensions?.code ?? '')))
    return { kind: 'forbidden', detail: first.message };
  if (first.extensions?.code === 'INTERNAL_SERVER_ERROR')
    return { kind: 'later', reason: 'failing', afterSeconds: 10 };
  return {
    kind: 'refused',
    errors: errors.map(({ message, extensions }) => ({
      field: [],
      message,
      ...(extensions?.code ? { code: extensions.code } : {}),
    })),
  };
}

/** Reads a reply of the library's client, errors in its body included. */
export async function readReply<Result>(response: Response): Promise<Reply<Result>> {
  const body = (await response.json()) as Body;
  return { answer: answerOf<Result>(body), ...bucketOf(body) };
}

/** Reads what the library's client throws. What it is not known for is a fault of ours and thrown on. */
export function readFailure(error: unknown): Reply<never> {
  if (error instanceof GraphqlQueryError) {
    const body = (error.body ?? {}) as Body;
    return { answer: answerOf<never>(body), ...bucketOf(body) };
  }
  // Left or uninstalled between two questions.
  if (error instanceof SessionNotFoundError) return { answer: { kind: 'gone' } };
  if (error instanceof HttpThrottlingError)
    return { answer: { kind: 'later', reason: 'throttled', afterSeconds: error.response.retryAfter ?? 2 } };
  const status = statusOf(error);
  if (status !== null) return { answer: ofStatus(status, String(error)) };
  // The library answers requests by throwing responses, a 401 among them; everything else is the network.
  if (error instanceof Response) return { answer: ofStatus(error.status, error.statusText) };
  if (
    error instanceof TypeError ||
    (error instanceof Error &&
      /fetch|network|socket|ECONN|JSON|Http|terminated|timeout|abort/i.test(`${error.name} ${error.message}`))
  ) {
    return { answer: { kind: 'later', reason: 'unreachable', afterSeconds: 10 } };
  }
  throw error;
}

function ofStatus(status: number, detail: string): Answer<never> {
  if (status === 401) return { kind: 'gone' };
  if (status === 402 || status === 403 || status === 404 || status === 423)
    return { kind: 'forbidden', detail: `${status} ${detail}` };
  if (status === 429) return { kind: 'later', reason: 'throttled', afterSeconds: 2 };
  return { kind: 'later', reason: 'failing', afterSeconds: 10 };
}
