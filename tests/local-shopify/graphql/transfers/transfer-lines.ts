import { bareId, gid } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import { removeTransferItems, setTransferItems, type LineUpdate } from '../../store/transfer-items.ts';
import { progressOf, type Transfer } from '../../store/transfer-model.ts';
import { withArguments } from '../field.ts';
import { once } from '../idempotency.ts';
import type { UserError } from '../user-error.ts';
import { findTransfer } from './find.ts';
import { lineProblems, problem, readLines, type LineInput } from './problems.ts';

const shownUpdate = (update: LineUpdate) => ({
  ...update,
  inventoryItemId: gid('InventoryItem', update.inventoryItemId),
});

const refusedSet = (userErrors: UserError[]) => ({
  inventoryTransfer: null,
  updatedLineItems: null,
  userErrors,
});

/** Sets how many of an item a transfer has that are neither packed nor sent. */
export const inventoryTransferSetItems = once(
  'inventoryTransferSetItems',
  ['input'],
  refusedSet,
  (args, { store }) => {
    const input = args['input'] as { id: string; lineItems: LineInput[] };
    const transfer = findTransfer(store, input.id);
    if (transfer === undefined) return refusedSet([problem(['input', 'id'], 'TRANSFER_NOT_FOUND')]);
    if (transfer.status === 'TRANSFERRED' || transfer.status === 'CANCELED')
      return refusedSet([problem(['input', 'id'], 'INVALID_TRANSFER_STATUS')]);
    const least = transfer.status === 'DRAFT' ? 0 : 1;
    const at = ['input', 'lineItems'];
    const problems = lineProblems(store, at, input.lineItems, least, transfer.originLocationId);
    if (problems.length > 0) return refusedSet(problems);
    const updates = setTransferItems(store, transfer.id, readLines(input.lineItems));
    return {
      inventoryTransfer: store.transfers.get(transfer.id),
      updatedLineItems: updates.map(shownUpdate),
      userErrors: [],
    };
  },
);

const refusedRemoval = (userErrors: UserError[]) => ({
  inventoryTransfer: null,
  removedQuantities: null,
  userErrors,
});

/** Takes lines off a transfer, as far as they are neither packed nor sent. */
export const inventoryTransferRemoveItems = withArguments<unknown>(['input'], (_root, args, { store }) => {
  const input = args['input'] as { id: string; transferLineItemIds?: string[] | null };
  const transfer = findTransfer(store, input.id);
  if (transfer === undefined) return refusedRemoval([problem(['input', 'id'], 'TRANSFER_NOT_FOUND')]);
  if (transfer.status !== 'DRAFT' && transfer.status !== 'READY_TO_SHIP')
    return refusedRemoval([problem(['input', 'id'], 'INVALID_TRANSFER_STATUS')]);
  const ids = (input.transferLineItemIds ?? []).map((id) => bareId(id, 'InventoryTransferLineItem') ?? 0);
  if (ids.length === 0) return { inventoryTransfer: transfer, removedQuantities: [], userErrors: [] };
  const problems = removalProblems(store, transfer, ids);
  if (problems.length > 0) return refusedRemoval(problems);
  const updates = removeTransferItems(store, transfer.id, ids);
  return {
    inventoryTransfer: store.transfers.get(transfer.id),
    removedQuantities: updates.map(shownUpdate),
    userErrors: [],
  };
});

function removalProblems(store: Store, transfer: Transfer, ids: readonly number[]): UserError[] {
  const at = ['input', 'transferLineItemIds'];
  const problems = ids.flatMap((id, index) => {
    const line = transfer.lines.find((each) => each.id === id);
    const place = [...at, String(index)];
    if (line === undefined) return [problem(place, 'ITEM_NOT_FOUND', 'The item was not found.')];
    const { processable } = progressOf(store, transfer, line);
    if (processable === 0 && line.quantity > 0) return [problem(place, 'ALL_QUANTITY_SHIPPED')];
    return isPackedAsNothing(store, transfer, line.inventoryItemId)
      ? [problem(place, 'ITEM_PRESENT_ON_DRAFT_SHIPMENT_WITH_ZERO_QUANTITY')]
      : [];
  });
  if (problems.length > 0) return problems;
  const isAllGone = transfer.lines.every(
    (line) => ids.includes(line.id) && progressOf(store, transfer, line).processable === line.quantity,
  );
  return isAllGone && transfer.status === 'READY_TO_SHIP'
    ? [problem(at, 'CANT_REMOVE_ALL_ITEMS_FROM_READY_TO_SHIP_TRANSFER')]
    : [];
}

const isPackedAsNothing = (store: Store, { id }: Transfer, inventoryItemId: number): boolean =>
  store.shipments
    .by('transfer', id)
    .some(
      ({ status, lines }) =>
        status === 'DRAFT' &&
        lines.some((line) => line.inventoryItemId === inventoryItemId && line.quantity === 0),
    );
