import { isOver } from '../../bulk/bulk-operation.ts';
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

/** Asks an operation to stop; one that is over cannot be. */
export const bulkOperationCancel = withArguments<unknown>(['id'], (_root, args, { bulk }) => {
  const id = bareId(String(args['id']), 'BulkOperation') ?? 0;
  const before = bulk.find(id);
  if (before === undefined)
    return { bulkOperation: null, userErrors: [userError(['id'], 'Bulk operation does not exist', null)] };
  if (isOver(before)) {
    const message = `A bulk operation cannot be canceled when it is ${before.status.toLowerCase()}`;
    return { bulkOperation: { ...before }, userErrors: [userError(null, message, null)] };
  }
  return { bulkOperation: { ...bulk.cancel(id) }, userErrors: [] };
});
