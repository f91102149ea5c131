import { transferPayload } from '../webhooks/payloads/transfer.ts';
import { moveStock, stockedLevel, type Announce } from './move-stock.ts';
import { shipmentOf, tell, tellTransfer, transferOf } from './shipment-news.ts';
import type { Store } from './store.ts';
import { outstanding, receivedOf, type Shipment, type Transfer } from './transfer-model.ts';

export interface Receipt {
  shipmentId: number;
  lines: { lineId: number; accepted?: number; rejected?: number }[];
  receivedAt?: string;
}

/** Books units in: what is accepted can be sold, what is rejected is no longer expected and not counted anywhere. */
export function receiveShipment(store: Store, receipt: Receipt): Shipment {
  const before = shipmentOf(store, receipt.shipmentId);
  if (before.status !== 'IN_TRANSIT' && before.status !== 'PARTIALLY_RECEIVED')
    throw new Error(`shipment ${before.name} is not on its way`);
  const transfer = transferOf(store, before.transferId);
  const announce = store.happening();
  const lines = before.lines.map((line) => {
    const given = receipt.lines.filter(({ lineId }) => lineId === line.id);
    const accepted = given.reduce((sum, one) => sum + (one.accepted ?? 0), 0);
    const rejected = given.reduce((sum, one) => sum + (one.rejected ?? 0), 0);
    if (accepted + rejected > outstanding(line))
      throw new Error(`only ${outstanding(line)} of line ${line.id} are outstanding`);
    arrive(store, announce, transfer, line.inventoryItemId, accepted, rejected);
    return { ...line, accepted: line.accepted + accepted, rejected: line.rejected + rejected };
  });
  const isWhole = lines.every((line) => outstanding(line) === 0);
  const received = store.shipments.change(before.id, {
    lines,
    status: isWhole ? 'RECEIVED' : 'PARTIALLY_RECEIVED',
    receivedAt: before.receivedAt ?? receipt.receivedAt ?? store.now(),
  });
  tell(store, announce, received, 'receive_items');
  tellTransfer(store, announce, received);
  complete(store, announce, transfer);
  return received;
}

function arrive(
  store: Store,
  announce: Announce,
  { destinationLocationId }: Transfer,
  inventoryItemId: number,
  accepted: number,
  rejected: number,
): void {
  if (destinationLocationId === null || accepted + rejected === 0) return;
  const level = stockedLevel(store, announce, inventoryItemId, destinationLocationId);
  moveStock(store, announce, level, {
    incoming: -accepted - rejected,
    ...(accepted === 0 ? {} : { available: accepted }),
  });
}

/** A transfer is done once every unit of it has come. */
function complete(store: Store, announce: Announce, transfer: Transfer): void {
  const all = transfer.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  if (receivedOf(store, transfer) < all) return;
  const done = store.transfers.change(transfer.id, { status: 'TRANSFERRED', updatedAt: store.now() });
  announce('inventory_transfers/complete', transferPayload(store, done));
}
