import { depart } from './depart.ts';
import { shipmentOf, tell, tellTransfer, transferOf } from './shipment-news.ts';
import { deleteShipment } from './shipments.ts';
import type { Store } from './store.ts';
import { outstanding, type Shipment } from './transfer-model.ts';

/** Puts a packed shipment on its way: it leaves its origin and is incoming at its destination. */
export function markInTransit(store: Store, shipmentId: number, shippedAt?: string): Shipment {
  const shipment = shipmentOf(store, shipmentId);
  if (shipment.status !== 'DRAFT') throw new Error(`shipment ${shipment.name} has left`);
  const transfer = transferOf(store, shipment.transferId);
  const announce = store.happening();
  for (const { inventoryItemId, quantity } of shipment.lines)
    depart(store, announce, transfer, inventoryItemId, quantity);
  const left = store.shipments.change(shipmentId, {
    status: 'IN_TRANSIT',
    shippedAt: shippedAt ?? store.now(),
  });
  store.transfers.change(transfer.id, { status: 'IN_PROGRESS', updatedAt: store.now() });
  tell(store, announce, left, 'mark_in_transit');
  tellTransfer(store, announce, left);
  return left;
}

/** Takes back what has not come: units on their way are kept for the transfer again, a packed shipment is unpacked. */
export function recallShipment(store: Store, shipmentId: number): void {
  const shipment = shipmentOf(store, shipmentId);
  if (shipment.status === 'RECEIVED') return;
  if (shipment.status === 'DRAFT') {
    deleteShipment(store, shipmentId);
    return;
  }
  const transfer = transferOf(store, shipment.transferId);
  const announce = store.happening();
  for (const line of shipment.lines)
    depart(store, announce, transfer, line.inventoryItemId, -outstanding(line));
  const came = shipment.lines
    .map((line) => ({ ...line, quantity: line.accepted + line.rejected }))
    .filter(({ quantity }) => quantity > 0);
  if (came.length === 0) store.shipments.remove(shipmentId);
  else store.shipments.change(shipmentId, { lines: came, status: 'RECEIVED' });
}
