import type { BulkOperation } from '../../bulk/bulk-operation.ts';
import { gid } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import { shopTime } from './shop-time.ts';

export function bulkFinishPayload(store: Store, operation: BulkOperation): Record<string, unknown> {
  const zone = store.shop.ianaTimezone;
  return {
    admin_graphql_api_id: gid('BulkOperation', operation.id),
    completed_at: operation.completedAt === null ? null : shopTime(operation.completedAt, zone),
    created_at: shopTime(operation.createdAt, zone),
    error_code: operation.errorCode?.toLowerCase() ?? null,
    status: operation.status.toLowerCase(),
    type: 'query',
  };
}
