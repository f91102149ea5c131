import { gid } from '../../store/gid.ts';
import type { BulkOperation } from '../../bulk/bulk-operation.ts';
import { fields } from '../field.ts';

export const bulkOperationType = fields<BulkOperation>({
  id: (operation) => gid('BulkOperation', operation.id),
  status: (operation) => operation.status,
  type: () => 'QUERY',
  query: (operation) => operation.query,
  createdAt: (operation) => operation.createdAt,
  completedAt: (operation) => operation.completedAt,
  errorCode: (operation) => operation.errorCode,
  objectCount: (operation) => String(operation.objectCount),
  rootObjectCount: (operation) => String(operation.rootObjectCount),
  fileSize: (operation) => (operation.fileSize === null ? null : String(operation.fileSize)),
  url: (operation) => operation.url,
  partialDataUrl: (operation) => operation.partialDataUrl,
});
