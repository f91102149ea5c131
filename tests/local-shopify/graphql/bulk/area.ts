import type { BulkOperation } from '../../bulk/bulk-operation.ts';
import { one, type Area } from '../area.ts';
import { connection, fields, withArguments, type Arguments, type Order } from '../field.ts';
import { search, type SearchFields } from '../search/search.ts';
import { bulkOperationCancel, bulkOperationRunQuery } from './bulk-mutations.ts';
import { bulkOperationType } from './bulk-operation.ts';

const BULK_SEARCH: SearchFields<BulkOperation> = {
  id: (operation) => operation.id,
  status: (operation) => operation.status,
  operation_type: () => 'query',
  created_at: (operation) => operation.createdAt,
};

/** The newest come first, unless that is turned round. */
function bulkOrder({ sortKey }: Arguments): Order<BulkOperation> {
  const time = ({ createdAt, completedAt }: BulkOperation) =>
    Date.parse(sortKey === 'COMPLETED_AT' ? (completedAt ?? createdAt) : createdAt);
  return { id: (operation) => -operation.id, value: (operation) => -time(operation) };
}

export const BULK_AREA: Area = {
  types: { BulkOperation: bulkOperationType },
  queries: fields<unknown>({
    bulkOperation: one('BulkOperation'),
    bulkOperations: connection<unknown, BulkOperation>(
      ['query', 'sortKey'],
      (_root, args, { bulk }) => search(bulk.all(), args['query'], BULK_SEARCH),
      bulkOrder,
    ),
    currentBulkOperation: withArguments(['type'], (_root, args, { bulk }) =>
      args['type'] === 'MUTATION' ? null : (bulk.all().at(-1) ?? null),
    ),
  }),
  mutations: { bulkOperationRunQuery, bulkOperationCancel },
  finders: { BulkOperation: (id, { bulk }) => bulk.find(id) },
};
