import type { QuantityName } from '../../store/move-stock.ts';
import { withArguments, type GraphContext } from '../field.ts';
import { once } from '../idempotency.ts';
import {
  applyChanges,
  findChanges,
  reasonProblems,
  requireComparison,
  staleProblems,
  type AskedChange,
} from './inventory-change.ts';
import { userError, type UserError } from '../user-error.ts';

interface Input {
  name: string;
  reason: string;
  referenceDocumentUri?: string | null;
  changes: (AskedChange & { delta: number; ledgerDocumentUri?: string | null })[];
}

const ADJUSTABLE: readonly string[] = [
  'available',
  'damaged',
  'incoming',
  'quality_control',
  'reserved',
  'safety_stock',
];
const isAdjustable = (name: string): name is QuantityName => ADJUSTABLE.includes(name);

const refused = (userErrors: UserError[]) => ({ inventoryAdjustmentGroup: null, userErrors });

/** Adds to or takes from one quantity of several levels. */
export const inventoryAdjustQuantities = withArguments<unknown>(['input'], (_root, args, context) => {
  const input = args['input'] as Input;
  return once(
    'inventoryAdjustQuantities',
    input,
    context,
    () => adjust(input, context),
    () =>
      refused([
        userError(
          null,
          'The idempotency key was used with other parameters.',
          'IDEMPOTENCY_KEY_PARAMETER_MISMATCH',
        ),
      ]),
  );
});

function adjust(input: Input, context: GraphContext): unknown {
  requireComparison('InventoryChangeInput', input.changes);
  if (!isAdjustable(input.name)) {
    const message = `The specified quantity name is invalid. Valid values are: ${ADJUSTABLE.join(', ')}.`;
    return refused([userError(['input', 'name'], message, 'INVALID_QUANTITY_NAME')]);
  }
  const name = input.name;
  const { found, errors } = findChanges(context.store, 'changes', input.changes);
  const problems = [...reasonProblems(input.reason), ...ledgerProblems(input), ...errors];
  if (problems.length > 0) return refused(problems);
  const stale = staleProblems('changes', input.changes, (index) => found[index]?.level?.[name] ?? 0);
  if (stale.length > 0) return refused(stale);
  const changes = found.map((change, index) => ({
    ...change,
    name,
    delta: input.changes[index]?.delta ?? 0,
  }));
  return { inventoryAdjustmentGroup: applyChanges(context, input, changes), userErrors: [] };
}

function ledgerProblems({ name, changes }: Input): UserError[] {
  return changes.flatMap(({ ledgerDocumentUri }, index) => {
    const at = ['input', 'changes', String(index), 'ledgerDocumentUri'];
    const given = ledgerDocumentUri !== undefined && ledgerDocumentUri !== null;
    if (name === 'available')
      return given
        ? [
            userError(
              at,
              'A ledger document URI is not allowed when adjusting available.',
              'INVALID_AVAILABLE_DOCUMENT',
            ),
          ]
        : [];
    if (!given)
      return [
        userError(
          at,
          'A ledger document URI is required except when adjusting available.',
          'INVALID_QUANTITY_DOCUMENT',
        ),
      ];
    if (ledgerDocumentUri.startsWith('gid://shopify/'))
      return [
        userError(
          at,
          'Internal (gid://shopify/) ledger documents are not allowed to be adjusted via API.',
          'INTERNAL_LEDGER_DOCUMENT',
        ),
      ];
    return [];
  });
}
