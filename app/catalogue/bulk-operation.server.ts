import { forShop } from '~/database/for-shop.server';
import { ask } from '~/shopify/gateway.server';
import type { Answer } from '~/shopify/answer';
import {
  ReadBulkDocument,
  ReadCatalogueDocument,
  ReadOrdersDocument,
  ReadPlacedOrdersDocument,
  ReadRecentBulksDocument,
  StartBulkDocument,
} from '~/shopify/generated/graphql';
import { mayReadFulfilments } from '~/shopify/scopes';
import type { SyncKind } from './sync-run';

const QUERIES = {
  catalogue: [String(ReadCatalogueDocument)],
  orders: [String(ReadOrdersDocument), String(ReadPlacedOrdersDocument)],
} as const;
const UNDER_WAY = new Set(['CREATED', 'RUNNING', 'COMPLETED']);
/** Codes that only say: not now. */
const BUSY = new Set(['OPERATION_IN_PROGRESS', 'LIMIT_REACHED']);

export type Started =
  | { kind: 'started'; bulkId: string }
  | { kind: 'busy' }
  | { kind: 'refused'; detail: string }
  | Exclude<Answer<never>, { kind: 'answered' | 'refused' }>;

/** Without the scope the same orders are read, only not from where they are sent. */
async function queryFor(shop: string, kind: SyncKind): Promise<string> {
  if (kind === 'catalogue') return QUERIES.catalogue[0];
  const { grantedScopes } = await forShop(shop).db.shop.findUniqueOrThrow({ where: { shop } });
  return QUERIES.orders[mayReadFulfilments(grantedScopes) ? 1 : 0];
}

/** Starts the bulk operation that reads everything of a kind. */
export async function startBulk(shop: string, kind: SyncKind): Promise<Started> {
  const answer = await ask(shop, StartBulkDocument, { query: await queryFor(shop, kind) });
  if (answer.kind === 'refused') {
    if (answer.errors.some(({ code }) => code !== undefined && BUSY.has(code))) return { kind: 'busy' };
    return { kind: 'refused', detail: answer.errors.map(({ message }) => message).join('; ') };
  }
  if (answer.kind !== 'answered') return answer;
  const bulkId = answer.data.bulkOperationRunQuery?.bulkOperation?.id;
  return bulkId ? { kind: 'started', bulkId } : { kind: 'refused', detail: 'Shopify named no operation' };
}

/** The same operation, if a process that was killed had started it already: never two for one run. */
export async function findStarted(shop: string, kind: SyncKind, since: Date): Promise<string | null> {
  const answer = await ask(shop, ReadRecentBulksDocument, {});
  if (answer.kind !== 'answered') return null;
  const ours = answer.data.bulkOperations.nodes.find(
    (bulk) =>
      QUERIES[kind].some((query) => bulk.query.trim() === query.trim()) &&
      UNDER_WAY.has(bulk.status) &&
      // By the second, as Shopify writes times.
      Date.parse(bulk.createdAt) >= Math.floor(since.getTime() / 1000) * 1000,
  );
  return ours?.id ?? null;
}

export type BulkState =
  | { kind: 'working'; objects: number }
  | { kind: 'completed'; url: string | null; objects: number; beganAt: Date; completedAt: Date }
  | { kind: 'expired' }
  | { kind: 'failed'; detail: string }
  | Exclude<Answer<never>, { kind: 'answered' | 'refused' }>;

/** How far a bulk operation is. */
export async function bulkState(shop: string, bulkId: string): Promise<BulkState> {
  const answer = await ask(shop, ReadBulkDocument, { id: bulkId });
  if (answer.kind === 'refused') return { kind: 'failed', detail: 'refused' };
  if (answer.kind !== 'answered') return answer;
  const bulk = answer.data.bulkOperation;
  if (!bulk) return { kind: 'failed', detail: 'Shopify no longer knows the operation' };
  const objects = Number(bulk.objectCount);
  if (bulk.status === 'CREATED' || bulk.status === 'RUNNING' || bulk.status === 'CANCELING')
    return { kind: 'working', objects };
  if (bulk.status === 'EXPIRED') return { kind: 'expired' };
  if (bulk.status !== 'COMPLETED')
    return { kind: 'failed', detail: bulk.errorCode ? `${bulk.status} ${bulk.errorCode}` : bulk.status };
  const beganAt = new Date(bulk.createdAt);
  return {
    kind: 'completed',
    url: bulk.url,
    objects,
    beganAt,
    completedAt: bulk.completedAt ? new Date(bulk.completedAt) : beganAt,
  };
}
