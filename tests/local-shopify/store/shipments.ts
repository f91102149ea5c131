import { depart } from './depart.ts';
import { shipmentOf, tell, tellTransfer, transferOf } from './shipment-news.ts';
import type { Store } from './store.ts';
import type { Shipment, ShipmentLine, Tracking } from './transfer-model.ts';

export interface NewShipment {
  transferId: number;
  lines: { inventoryItemId: number; quantity: number }[];
  tracking?: Tracking | null;
  barcode?: string | null;
  /** ISO time; default: now. */
  createdAt?: string;
}

/** Packs units of a transfer: they stay where they are until the shipment is on its way. */
export function createShipment(store: Store, wanted: NewShipment): Shipment {
  const transfer = transferOf(store, wanted.transferId);
  const announce = store.happening();
  const number = transfer.shipmentsMade + 1;
  const shipment = store.shipments.put({
    id: store.newId(),
    transferId: transfer.id,
    name: `${transfer.name}-${number}`,
    status: 'DRAFT',
    lines: wanted.lines.map((line) => packed(store, line)),
    tracking: wanted.tracking ?? null,
    barcode: wanted.barcode ?? null,
    createdAt: wanted.createdAt ?? store.now(),
    shippedAt: null,
    receivedAt: null,
  });
  store.transfers.change(transfer.id, { shipmentsMade: number });
  tell(store, announce, shipment, 'create');
  tellTransfer(store, announce, shipment);
  return shipment;
}

export function addShipmentLines(
  store: Store,
  shipmentId: number,
  lines: { inventoryItemId: number; quantity: number }[],
): ShipmentLine[] {
  const shipment = shipmentOf(store, shipmentId);
  const added = lines.map((line) => packed(store, line));
  changeLines(store, shipment, [...shipment.lines, ...added], 'add_items');
  return added;
}

export function removeShipmentLines(store: Store, shipmentId: number, lineIds: readonly number[]): Shipment {
  const shipment = shipmentOf(store, shipmentId);
  const kept = shipment.lines.filter(({ id }) => !lineIds.includes(id));
  return changeLines(store, shipment, kept, 'remove_items');
}

export function setShipmentQuantities(
  store: Store,
  shipmentId: number,
  quantities: ReadonlyMap<number, number>,
): Shipment {
  const shipment = shipmentOf(store, shipmentId);
  const lines = shipment.lines.map((line) => ({
    ...line,
    quantity: quantities.get(line.id) ?? line.quantity,
  }));
  return changeLines(store, shipment, lines, 'update_item_quantities');
}

export function setShipmentDetails(
  store: Store,
  shipmentId: number,
  details: Partial<Pick<Shipment, 'tracking' | 'barcode'>>,
): Shipment {
  const announce = store.happening();
  const changed = store.shipments.change(shipmentId, details);
  if (details.tracking !== undefined) tell(store, announce, changed, 'update_tracking');
  tellTransfer(store, announce, changed);
  return changed;
}

export function deleteShipment(store: Store, shipmentId: number): void {
  const shipment = shipmentOf(store, shipmentId);
  const announce = store.happening();
  store.shipments.remove(shipmentId);
  tell(store, announce, shipment, 'delete');
  tellTransfer(store, announce, shipment);
}

/** The lines of a shipment on its way count as incoming: what changes of them changes there. */
function changeLines(
  store: Store,
  before: Shipment,
  lines: readonly ShipmentLine[],
  topic: string,
): Shipment {
  const transfer = transferOf(store, before.transferId);
  const announce = store.happening();
  if (before.status !== 'DRAFT')
    for (const item of new Set([...before.lines, ...lines].map((line) => line.inventoryItemId)))
      depart(store, announce, transfer, item, unitsOf(lines, item) - unitsOf(before.lines, item));
  const changed = store.shipments.change(before.id, { lines });
  tell(store, announce, changed, topic);
  tellTransfer(store, announce, changed);
  return changed;
}

const unitsOf = (lines: readonly ShipmentLine[], inventoryItemId: number): number =>
  lines.reduce((sum, line) => sum + (line.inventoryItemId === inventoryItemId ? line.quantity : 0), 0);

const packed = (store: Store, line: { inventoryItemId: number; quantity: number }): ShipmentLine => ({
  id: store.newId(),
  ...line,
  accepted: 0,
  rejected: 0,
});
