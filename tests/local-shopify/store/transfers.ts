import { transferPayload } from '../webhooks/payloads/transfer.ts';
import { moveStock, stockedLevel, type Announce } from './move-stock.ts';
import { receiveShipment } from './receive-shipment.ts';
import { markInTransit, recallShipment } from './send-shipment.ts';
import { createShipment } from './shipments.ts';
import type { Store } from './store.ts';
import { outstanding, progressOf, type Shipment, type Transfer } from './transfer-model.ts';

export interface NewTransfer {
  /** Without one the goods come from a supplier. */
  originLocationId?: number | null;
  destinationLocationId?: number | null;
  lines: { inventoryItemId: number; quantity: number }[];
  referenceName?: string | null;
  note?: string | null;
  tags?: string[];
  /** ISO time; default: now. */
  createdAt?: string;
}

/** Plans a transfer: a draft moves no goods. */
export function draftTransfer(store: Store, wanted: NewTransfer): Transfer {
  const at = store.now();
  store.happening();
  return store.transfers.put({
    id: store.newId(),
    name: nextName(store),
    status: 'DRAFT',
    originLocationId: wanted.originLocationId ?? null,
    destinationLocationId: wanted.destinationLocationId ?? null,
    lines: wanted.lines.map((line) => ({ id: store.newId(), ...line })),
    shipmentsMade: 0,
    referenceName: wanted.referenceName ?? null,
    note: wanted.note ?? null,
    tags: sorted(wanted.tags ?? []),
    createdAt: wanted.createdAt ?? at,
    updatedAt: at,
  });
}

/** Shopify keeps tags in the order of the alphabet, each once. */
export const sorted = (tags: readonly string[]): string[] => [...new Set(tags)].sort();

/** Lets a draft be shipped: its goods are kept for it at their origin. */
export function readyTransfer(store: Store, transferId: number): Transfer {
  const transfer = known(store, transferId);
  if (transfer.status !== 'DRAFT') throw new Error(`transfer ${transfer.name} is no draft`);
  const announce = store.happening();
  for (const line of transfer.lines) reserve(store, announce, transfer, line.inventoryItemId, line.quantity);
  return settle(store, announce, transfer, { status: 'READY_TO_SHIP' }, 'ready_to_ship');
}

/** Keeps units for a transfer at its origin (negative: lets them go); from a supplier nothing is kept. */
export function reserve(
  store: Store,
  announce: Announce,
  { originLocationId }: Transfer,
  inventoryItemId: number,
  quantity: number,
): void {
  if (originLocationId === null || quantity === 0) return;
  const origin = stockedLevel(store, announce, inventoryItemId, originLocationId);
  moveStock(store, announce, origin, { available: -quantity, reserved: quantity });
}

/** Sends what is not packed yet on its way, as one shipment. Throws where nothing is left to send. */
export function shipTransfer(store: Store, transferId: number, arrivesAt: string | null = null): Shipment {
  const transfer = known(store, transferId);
  if (transfer.status === 'DRAFT') readyTransfer(store, transferId);
  const lines = transfer.lines
    .map((line) => ({
      inventoryItemId: line.inventoryItemId,
      quantity: progressOf(store, transfer, line).processable,
    }))
    .filter(({ quantity }) => quantity > 0);
  if (lines.length === 0) throw new Error(`all of transfer ${transfer.name} is packed or sent`);
  const tracking = { trackingNumber: null, company: null, trackingUrl: null, arrivesAt };
  const shipment = createShipment(store, { transferId, lines, tracking });
  return markInTransit(store, shipment.id);
}

/** Plans a transfer and sends all of it at once. */
export function createTransfer(store: Store, wanted: NewTransfer & { arrivesAt?: string | null }): Transfer {
  const { id } = draftTransfer(store, wanted);
  shipTransfer(store, id, wanted.arrivesAt);
  return known(store, id);
}

/** Books goods of a transfer in, from its oldest shipment on: all that is on its way, or so many of the given lines. */
export function receiveTransfer(
  store: Store,
  receipt: { transferId: number; lines?: { lineId: number; quantity: number }[] },
): Transfer {
  const transfer = known(store, receipt.transferId);
  const left =
    receipt.lines && new Map(receipt.lines.map((line) => [itemOf(transfer, line.lineId), line.quantity]));
  for (const shipment of store.shipments.by('transfer', transfer.id)) {
    if (shipment.status !== 'IN_TRANSIT' && shipment.status !== 'PARTIALLY_RECEIVED') continue;
    const lines = shipment.lines.flatMap((line) => {
      const quantity = Math.min(outstanding(line), left?.get(line.inventoryItemId) ?? (left ? 0 : Infinity));
      left?.set(line.inventoryItemId, (left.get(line.inventoryItemId) ?? 0) - quantity);
      return quantity > 0 ? [{ lineId: line.id, accepted: quantity }] : [];
    });
    if (lines.length > 0) receiveShipment(store, { shipmentId: shipment.id, lines });
  }
  for (const [item, quantity] of left ?? [])
    if (quantity > 0) throw new Error(`${quantity} of item ${item} more than is on its way`);
  return known(store, transfer.id);
}

function itemOf(transfer: Transfer, lineId: number): number {
  const line = transfer.lines.find(({ id }) => id === lineId);
  if (line === undefined) throw new Error(`transfer ${transfer.name} has no line ${lineId}`);
  return line.inventoryItemId;
}

/** Calls a transfer off: nothing more is incoming, what was kept or is on its way goes back to its origin. */
export function cancelTransfer(store: Store, transferId: number): Transfer {
  const transfer = known(store, transferId);
  if (transfer.status === 'TRANSFERRED' || transfer.status === 'CANCELED')
    throw new Error(`transfer ${transfer.name} is closed`);
  for (const shipment of store.shipments.by('transfer', transferId)) recallShipment(store, shipment.id);
  const announce = store.happening();
  if (transfer.status !== 'DRAFT')
    for (const line of transfer.lines) {
      const { processable } = progressOf(store, transfer, line);
      reserve(store, announce, transfer, line.inventoryItemId, -processable);
    }
  return settle(store, announce, transfer, { status: 'CANCELED' }, 'cancel');
}

/** Changes what a transfer is called and where it goes; moving the place of goods that are kept is not possible. */
export function editTransfer(
  store: Store,
  transferId: number,
  change: Partial<
    Pick<
      Transfer,
      'originLocationId' | 'destinationLocationId' | 'referenceName' | 'note' | 'tags' | 'createdAt'
    >
  >,
): Transfer {
  store.happening();
  return store.transfers.change(transferId, { ...change, updatedAt: store.now() });
}

export function duplicateTransfer(store: Store, transferId: number): Transfer {
  const { originLocationId, destinationLocationId, lines, ...original } = known(store, transferId);
  return draftTransfer(store, {
    originLocationId,
    destinationLocationId,
    lines: lines.map(({ inventoryItemId, quantity }) => ({ inventoryItemId, quantity })),
    note: original.note ?? null,
    tags: [...(original.tags ?? [])],
  });
}

/** Forgets a transfer of which nothing has moved. */
export function deleteTransfer(store: Store, transferId: number): void {
  store.happening();
  for (const { id } of store.shipments.by('transfer', transferId)) store.shipments.remove(id);
  store.transfers.remove(transferId);
}

export function known(store: Store, transferId: number): Transfer {
  const transfer = store.transfers.get(transferId);
  if (transfer === undefined) throw new Error(`no transfer ${transferId}`);
  return transfer;
}

/** Puts the transfer with its change and tells the apps of it. */
export function settle(
  store: Store,
  announce: Announce,
  { id }: Transfer,
  change: Partial<Transfer>,
  topic: string,
): Transfer {
  const changed = store.transfers.change(id, { ...change, updatedAt: store.now() });
  announce(`inventory_transfers/${topic}`, transferPayload(store, changed));
  return changed;
}

function nextName(store: Store): string {
  let last = 0;
  for (const { name } of store.transfers.values())
    last = Math.max(last, Number(name.replace(/\D/g, '')) || 0);
  return `#T${String(last + 1).padStart(4, '0')}`;
}
