import type { BulkOperation } from '../../bulk/bulk-operation.ts';
import { one, type Area } from '../area.ts';
import { byId, connection, fields } from '../field.ts';
import { search, type SearchFields } from '../search/search.ts';
import { bulkOperationCancel, bulkOperationRunQuery } from './bulk-mutations.ts';
import { bulkOperationType } from './bulk-operation.ts';

const BULK_SEARCH: SearchFields<BulkOperation> = {
  id: (operation) => operation.id,
  status: (operation) => operation.status,
  operation_type: () => 'query',
  created_at: (operation) => operation.createdAt,
};

export const BULK_AREA: Area = {
  types: { BulkOperation: bulkOperationType },
  queries: fields<unknown>({
    bulkOperation: one('BulkOperation'),
    bulkOperations: connection<unknown, BulkOperation>(
      ['query', 'sortKey'],
      (_root, args, { bulk }) => search(bulk.all(), args['query'], BULK_SEARCH),
      byId<BulkOperation>,
    ),
  }),
  mutations: { bulkOperationRunQuery, bulkOperationCancel },
  finders: { BulkOperation: (id, { bulk }) => bulk.find(id) },
};
