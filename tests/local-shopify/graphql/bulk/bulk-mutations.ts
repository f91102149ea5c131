import { busyMessage } from '../../bulk/bulk-operations.ts';
import { bareId } from '../../store/gid.ts';
import { withArguments } from '../field.ts';
import { userError } from '../user-error.ts';

/** Starts a bulk query, or says by Shopify's own rules why not. */
export const bulkOperationRunQuery = withArguments<unknown>(
  ['query', 'groupObjects'],
  (_root, args, context) => {
    const start = context.bulk.start(String(args['query']), args['groupObjects'] === true, context);
    if (start.kind === 'started') return { bulkOperation: { ...start.operation }, userErrors: [] };
    if (start.kind === 'busy')
      return {
        bulkOperation: null,
        userErrors: [userError(null, busyMessage(start.operations), 'OPERATION_IN_PROGRESS')],
      };
    return {
      bulkOperation: null,
      userErrors: start.messages.map((message) => userError(['query'], message, 'INVALID')),
    };
  },
);

export const bulkOperationCancel = withArguments<unknown>(['id'], (_root, args, { bulk }) => {
  const operation = bulk.cancel(bareId(String(args['id']), 'BulkOperation') ?? 0);
  return operation === undefined
    ? { bulkOperation: null, userErrors: [userError(['id'], 'Bulk operation does not exist', null)] }
    : { bulkOperation: { ...operation }, userErrors: [] };
});
