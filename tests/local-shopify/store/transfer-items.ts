import type { Store } from './store.ts';
import { progressOf, type Transfer, type TransferLine } from './transfer-model.ts';
import { known, reserve, settle } from './transfers.ts';

/** What became of one line. */
export interface LineUpdate {
  inventoryItemId: number;
  newQuantity: number;
  deltaQuantity: number;
}

/**
 * Sets how many units of the given items are neither packed nor sent, adding a line where there is none. Goods of
 * a transfer that is ready are kept or let go accordingly.
 */
export function setTransferItems(
  store: Store,
  transferId: number,
  wanted: readonly { inventoryItemId: number; quantity: number }[],
): LineUpdate[] {
  const transfer = known(store, transferId);
  const updates = wanted.map(({ inventoryItemId, quantity }): LineUpdate => {
    const line = transfer.lines.find((each) => each.inventoryItemId === inventoryItemId);
    if (line === undefined) return { inventoryItemId, newQuantity: quantity, deltaQuantity: quantity };
    const deltaQuantity = quantity - progressOf(store, transfer, line).processable;
    return { inventoryItemId, newQuantity: line.quantity + deltaQuantity, deltaQuantity };
  });
  const isNew = ({ inventoryItemId }: LineUpdate) =>
    !transfer.lines.some((line) => line.inventoryItemId === inventoryItemId);
  const added = updates.filter(isNew).map((update): TransferLine => ({
    id: store.newId(),
    inventoryItemId: update.inventoryItemId,
    quantity: update.newQuantity,
  }));
  const changed = transfer.lines.map((line) => {
    const update = updates.find((each) => each.inventoryItemId === line.inventoryItemId);
    return update === undefined ? line : { ...line, quantity: update.newQuantity };
  });
  put(
    store,
    transfer,
    [...changed, ...added],
    updates,
    added.length > 0 ? 'add_items' : 'update_item_quantities',
  );
  return updates;
}

/** Takes lines off a transfer, as far as their units are neither packed nor sent. */
export function removeTransferItems(
  store: Store,
  transferId: number,
  lineIds: readonly number[],
): LineUpdate[] {
  const transfer = known(store, transferId);
  const updates: LineUpdate[] = [];
  const lines = transfer.lines.flatMap((line) => {
    if (!lineIds.includes(line.id)) return [line];
    const { processable } = progressOf(store, transfer, line);
    const newQuantity = line.quantity - processable;
    updates.push({ inventoryItemId: line.inventoryItemId, newQuantity, deltaQuantity: -processable });
    return newQuantity === 0 ? [] : [{ ...line, quantity: newQuantity }];
  });
  put(store, transfer, lines, updates, 'remove_items');
  return updates;
}

function put(
  store: Store,
  transfer: Transfer,
  lines: readonly TransferLine[],
  updates: readonly LineUpdate[],
  topic: string,
): void {
  const announce = store.happening();
  if (transfer.status !== 'DRAFT')
    for (const { inventoryItemId, deltaQuantity } of updates)
      reserve(store, announce, transfer, inventoryItemId, deltaQuantity);
  settle(store, announce, transfer, { lines }, topic);
}
