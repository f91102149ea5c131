import type { Store } from './store.ts';
import type { Location } from './types.ts';

export type TransferStatus = 'DRAFT' | 'READY_TO_SHIP' | 'IN_PROGRESS' | 'TRANSFERRED' | 'CANCELED';
export type ShipmentStatus = 'DRAFT' | 'IN_TRANSIT' | 'PARTIALLY_RECEIVED' | 'RECEIVED';

export interface TransferLine {
  readonly id: number;
  readonly inventoryItemId: number;
  readonly quantity: number;
}

/** Goods that are to go from one place to another; what travels together is a shipment of it. */
export interface Transfer {
  readonly id: number;
  readonly name: string;
  readonly status: TransferStatus;
  /** Null where they come from a supplier, or (in a draft) where no one has said. */
  readonly originLocationId: number | null;
  readonly destinationLocationId: number | null;
  /** Places of it that have been deleted since, as they were. */
  readonly deletedLocations?: readonly Location[];
  readonly lines: readonly TransferLine[];
  /** How many shipments it has had, deleted ones among them: their names are numbered. */
  readonly shipmentsMade: number;
  readonly referenceName?: string | null;
  readonly note?: string | null;
  readonly tags?: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface ShipmentLine {
  readonly id: number;
  readonly inventoryItemId: number;
  readonly quantity: number;
  readonly accepted: number;
  readonly rejected: number;
}

export interface Tracking {
  readonly trackingNumber: string | null;
  readonly company: string | null;
  readonly trackingUrl: string | null;
  /** Null where no one has said when it comes. */
  readonly arrivesAt: string | null;
}

export interface Shipment {
  readonly id: number;
  readonly transferId: number;
  readonly name: string;
  readonly status: ShipmentStatus;
  readonly lines: readonly ShipmentLine[];
  readonly tracking: Tracking | null;
  readonly barcode?: string | null;
  readonly createdAt: string;
  readonly shippedAt: string | null;
  readonly receivedAt: string | null;
}

/** What became of a transfer's units of one item. */
export interface LineProgress {
  /** Packed into shipments that have not left. */
  picked: number;
  shipped: number;
  received: number;
  /** Neither packed nor sent. */
  processable: number;
}

export function progressOf(store: Store, transfer: Transfer, line: TransferLine): LineProgress {
  const progress = { picked: 0, shipped: 0, received: 0, processable: line.quantity };
  for (const shipment of store.shipments.by('transfer', transfer.id))
    for (const sent of shipment.lines) {
      if (sent.inventoryItemId !== line.inventoryItemId) continue;
      progress[shipment.status === 'DRAFT' ? 'picked' : 'shipped'] += sent.quantity;
      progress.received += sent.accepted + sent.rejected;
      progress.processable -= sent.quantity;
    }
  return progress;
}

/** Units of a line that were sent and have not come. */
export function onTheWay(store: Store, transfer: Transfer, line: TransferLine): number {
  const { shipped, received } = progressOf(store, transfer, line);
  return shipped - received;
}

/** Units of all lines that have come, accepted or not. */
export function receivedOf(store: Store, transfer: Transfer): number {
  return transfer.lines.reduce((sum, line) => sum + progressOf(store, transfer, line).received, 0);
}

/** When the next of its goods are to come; null where nothing is on its way or no one has said. */
export function arrivalOf(store: Store, transfer: Transfer): string | null {
  const expected = store.shipments
    .by('transfer', transfer.id)
    .filter(({ status }) => status !== 'RECEIVED')
    .flatMap(({ tracking }) => tracking?.arrivesAt ?? []);
  return expected.sort()[0] ?? null;
}

/** Goods of a shipment that have not come. */
export const outstanding = ({ quantity, accepted, rejected }: ShipmentLine): number =>
  quantity - accepted - rejected;
