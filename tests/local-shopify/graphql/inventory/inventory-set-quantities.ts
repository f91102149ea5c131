import { withArguments, type GraphContext } from '../field.ts';
import { quantityOf } from './inventory.ts';
import { once } from '../idempotency.ts';
import {
  applyChanges,
  findChanges,
  HIGHEST,
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
  quantities: (AskedChange & { quantity: number })[];
}

const refused = (userErrors: UserError[]) => ({ inventoryAdjustmentGroup: null, userErrors });

/** Sets available or on-hand stock to counted numbers. */
export const inventorySetQuantities = withArguments<unknown>(['input'], (_root, args, context) => {
  const input = args['input'] as Input;
  return once(
    'inventorySetQuantities',
    input,
    context,
    () => set(input, context),
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

function set(input: Input, context: GraphContext): unknown {
  requireComparison('InventoryQuantityInput', input.quantities);
  if (input.name !== 'available' && input.name !== 'on_hand')
    return refused([
      userError(
        ['input', 'name'],
        "The quantity name must be either 'available' or 'on_hand'.",
        'INVALID_NAME',
      ),
    ]);
  const name = input.name;
  const problems = [...reasonProblems(input.reason), ...inputProblems(input)];
  if (problems.length > 0) return refused(problems);
  const { found, errors } = findChanges(context.store, 'quantities', input.quantities);
  if (errors.length > 0) return refused(errors);
  const current = (index: number): number => {
    const level = found[index]?.level;
    return level === undefined ? 0 : quantityOf(level, name);
  };
  const stale = staleProblems('quantities', input.quantities, current);
  if (stale.length > 0) return refused(stale);
  const changes = found.map((change, index) => ({
    ...change,
    name: 'available' as const,
    delta: (input.quantities[index]?.quantity ?? 0) - current(index),
  }));
  return { inventoryAdjustmentGroup: applyChanges(context, input, changes), userErrors: [] };
}

function inputProblems({ quantities }: Input): UserError[] {
  const pairs = quantities.map(({ inventoryItemId, locationId }) => `${inventoryItemId} ${locationId}`);
  return quantities.flatMap(({ quantity }, index) => {
    const at = ['input', 'quantities', String(index)];
    if (quantity > HIGHEST)
      return [
        userError(
          [...at, 'quantity'],
          "The quantity can't be higher than 1,000,000,000.",
          'INVALID_QUANTITY_TOO_HIGH',
        ),
      ];
    if (quantity < -HIGHEST)
      return [
        userError(
          [...at, 'quantity'],
          "The quantity can't be lower than -1,000,000,000.",
          'INVALID_QUANTITY_TOO_LOW',
        ),
      ];
    if (pairs.indexOf(pairs[index] ?? '') !== pairs.lastIndexOf(pairs[index] ?? ''))
      return [
        userError(
          [...at, 'locationId'],
          'The combination of inventoryItemId and locationId must be unique.',
          'NO_DUPLICATE_INVENTORY_ITEM_ID_GROUP_ID_PAIR',
        ),
      ];
    return [];
  });
}
