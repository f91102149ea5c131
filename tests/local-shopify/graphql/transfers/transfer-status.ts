import { gid } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import type { Transfer } from '../../store/transfer-model.ts';
import { cancelTransfer, deleteTransfer, readyTransfer } from '../../store/transfers.ts';
import { withArguments } from '../field.ts';
import type { UserError } from '../user-error.ts';
import { findTransfer } from './find.ts';
import { placeProblems, problem } from './problems.ts';

const AT = ['id'];
const payload = (inventoryTransfer: Transfer | null, userErrors: UserError[]) => ({
  inventoryTransfer,
  userErrors,
});

/** Keeps a draft's goods, so that it can be shipped. */
export const inventoryTransferMarkAsReadyToShip = withArguments<unknown>(['id'], (_root, args, { store }) => {
  const transfer = findTransfer(store, args['id']);
  if (transfer === undefined) return payload(null, [problem(AT, 'TRANSFER_NOT_FOUND')]);
  const problems = readinessProblems(store, transfer);
  return problems.length > 0 ? payload(null, problems) : payload(readyTransfer(store, transfer.id), []);
});

function readinessProblems(store: Store, transfer: Transfer): UserError[] {
  if (transfer.status !== 'DRAFT') return [problem(AT, 'INVALID_TRANSFER_STATUS')];
  const { originLocationId: origin, destinationLocationId: destination, lines } = transfer;
  if (origin === null || destination === null) return [problem(AT, 'LOCATION_REQUIRED')];
  const places = [...placeProblems(store, AT, origin), ...placeProblems(store, AT, destination)];
  if (places.length > 0) return places;
  if (lines.length === 0) return [problem(AT, 'ITEMS_EMPTY')];
  const isValid = lines.every(
    ({ inventoryItemId, quantity }) =>
      quantity > 0 &&
      store.inventoryItems.get(inventoryItemId)?.tracked === true &&
      store.level(inventoryItemId, origin)?.isActive === true,
  );
  return isValid ? [] : [problem(AT, 'INVALID_ITEM')];
}

/** Calls off a transfer of which nothing has been packed or sent. */
export const inventoryTransferCancel = withArguments<unknown>(['id'], (_root, args, { store }) => {
  const transfer = findTransfer(store, args['id']);
  if (transfer === undefined) return payload(null, [problem(AT, 'TRANSFER_NOT_FOUND')]);
  if (transfer.status === 'TRANSFERRED' || transfer.status === 'CANCELED')
    return payload(null, [problem(AT, 'INVALID_TRANSFER_STATUS')]);
  if (store.shipments.by('transfer', transfer.id).length > 0)
    return payload(null, [problem(AT, 'SHIPMENT_EXISTS')]);
  return payload(cancelTransfer(store, transfer.id), []);
});

/** Forgets a draft. */
export const inventoryTransferDelete = withArguments<unknown>(['id'], (_root, args, { store }) => {
  const transfer = findTransfer(store, args['id']);
  if (transfer === undefined) return { deletedId: null, userErrors: [problem(AT, 'TRANSFER_NOT_FOUND')] };
  if (transfer.status !== 'DRAFT')
    return { deletedId: null, userErrors: [problem(AT, 'INVALID_TRANSFER_STATUS')] };
  deleteTransfer(store, transfer.id);
  return { deletedId: gid('InventoryTransfer', transfer.id), userErrors: [] };
});
