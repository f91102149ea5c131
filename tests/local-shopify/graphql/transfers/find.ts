import { bareId } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import type { Shipment, Transfer } from '../../store/transfer-model.ts';

export const findTransfer = (store: Store, id: unknown): Transfer | undefined =>
  store.transfers.get(bareId(String(id), 'InventoryTransfer') ?? 0);

export const findShipment = (store: Store, id: unknown): Shipment | undefined =>
  store.shipments.get(bareId(String(id), 'InventoryShipment') ?? 0);
