import type { Store } from '../../store/store.ts';
import { progressOf, type Transfer } from '../../store/transfer-model.ts';
import type { UserError } from '../user-error.ts';
import { itemIdOf, lineProblems, problem, type LineInput } from './problems.ts';

/** Only what the transfer has, and no more than is neither packed nor sent, can be packed. */
export function packProblems(
  store: Store,
  transfer: Transfer,
  at: string[],
  lines: readonly LineInput[],
): UserError[] {
  const problems = lineProblems(store, at, lines, 1, null);
  if (problems.length > 0) return problems;
  return lines.flatMap((wanted, index) => {
    const place = [...at, String(index)];
    const line = transfer.lines.find((each) => each.inventoryItemId === itemIdOf(wanted));
    if (line === undefined) return [problem([...place, 'inventoryItemId'], 'ITEM_NOT_FOUND')];
    const { processable } = progressOf(store, transfer, line);
    return wanted.quantity > processable ? [problem([...place, 'quantity'], 'INVALID_QUANTITY')] : [];
  });
}
