import { shipmentPayload } from '../webhooks/payloads/shipment.ts';
import { transferPayload } from '../webhooks/payloads/transfer.ts';
import type { Announce } from './move-stock.ts';
import type { Store } from './store.ts';
import type { Shipment, Transfer } from './transfer-model.ts';

export function shipmentOf(store: Store, id: number): Shipment {
  const shipment = store.shipments.get(id);
  if (shipment === undefined) throw new Error(`no shipment ${id}`);
  return shipment;
}

export function transferOf(store: Store, id: number): Transfer {
  const transfer = store.transfers.get(id);
  if (transfer === undefined) throw new Error(`no transfer ${id}`);
  return transfer;
}

export function tell(store: Store, announce: Announce, shipment: Shipment, topic: string): void {
  announce(`inventory_shipments/${topic}`, shipmentPayload(store, shipment));
}

export function tellTransfer(store: Store, announce: Announce, { transferId }: Shipment): void {
  announce('inventory_transfers/updated', transferPayload(store, transferOf(store, transferId)));
}
