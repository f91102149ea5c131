import { transferPayload } from '../webhooks/payloads/inventory.ts';
import { moveStock, stockedLevel, type Announce } from './move-stock.ts';
import type { Store } from './store.ts';
import type { Transfer } from './types.ts';

export interface NewTransfer {
  destinationLocationId: number;
  /** Without one the goods come from a supplier. */
  originLocationId?: number;
  lines: { inventoryItemId: number; quantity: number }[];
  /** ISO time, or null where no one has said when it comes. */
  arrivesAt?: string | null;
}

/** Sends goods on their way: they leave the origin and are incoming at the destination. */
export function createTransfer(store: Store, wanted: NewTransfer): Transfer {
  const at = store.now();
  const announce = store.happening();
  const transfer: Transfer = {
    id: store.newId(),
    name: `#T${String(store.transfers.size + 1).padStart(4, '0')}`,
    status: 'IN_PROGRESS',
    originLocationId: wanted.originLocationId ?? null,
    destinationLocationId: wanted.destinationLocationId,
    lines: wanted.lines.map((line) => ({ id: store.newId(), ...line, received: 0 })),
    arrivesAt: wanted.arrivesAt ?? null,
    createdAt: at,
    updatedAt: at,
  };
  for (const line of transfer.lines) {
    const destination = stockedLevel(store, announce, line.inventoryItemId, transfer.destinationLocationId);
    moveStock(store, announce, destination, { incoming: line.quantity });
    if (transfer.originLocationId === null) continue;
    const origin = stockedLevel(store, announce, line.inventoryItemId, transfer.originLocationId);
    moveStock(store, announce, origin, { available: -line.quantity });
  }
  store.transfers.put(transfer);
  announce('inventory_transfers/ready_to_ship', transferPayload(transfer));
  return transfer;
}

/** Books goods in: all that is outstanding, or the given lines. Done once nothing is outstanding. */
export function receiveTransfer(
  store: Store,
  receipt: { transferId: number; lines?: { lineId: number; quantity: number }[] },
): Transfer {
  const before = openTransfer(store, receipt.transferId);
  const announce = store.happening();
  const lines = before.lines.map((line) => {
    const outstanding = line.quantity - line.received;
    const given = receipt.lines?.find((candidate) => candidate.lineId === line.id);
    const quantity = receipt.lines === undefined ? outstanding : (given?.quantity ?? 0);
    if (quantity > outstanding) throw new Error(`only ${outstanding} of line ${line.id} are outstanding`);
    leaveIncoming(store, announce, before, line.inventoryItemId, quantity, quantity);
    return { ...line, received: line.received + quantity };
  });
  const isDone = lines.every((line) => line.received === line.quantity);
  const transfer = store.transfers.change(before.id, {
    lines,
    status: isDone ? 'TRANSFERRED' : before.status,
    updatedAt: store.now(),
  });
  if (transfer.status === 'TRANSFERRED') announce('inventory_transfers/complete', transferPayload(transfer));
  return transfer;
}

/** Calls a transfer off: nothing more is incoming, goods of our own go back to their origin. */
export function cancelTransfer(store: Store, transferId: number): Transfer {
  const transfer = openTransfer(store, transferId);
  const announce = store.happening();
  for (const line of transfer.lines) {
    const outstanding = line.quantity - line.received;
    leaveIncoming(store, announce, transfer, line.inventoryItemId, outstanding, 0);
    if (transfer.originLocationId === null) continue;
    const origin = stockedLevel(store, announce, line.inventoryItemId, transfer.originLocationId);
    moveStock(store, announce, origin, { available: outstanding });
  }
  const canceled = store.transfers.change(transferId, { status: 'CANCELED', updatedAt: store.now() });
  announce('inventory_transfers/cancel', transferPayload(canceled));
  return canceled;
}

function leaveIncoming(
  store: Store,
  announce: Announce,
  transfer: Transfer,
  inventoryItemId: number,
  incoming: number,
  available: number,
): void {
  const level = stockedLevel(store, announce, inventoryItemId, transfer.destinationLocationId);
  moveStock(store, announce, level, { incoming: -incoming, available });
}

function openTransfer(store: Store, transferId: number): Transfer {
  const transfer = store.transfers.get(transferId);
  if (transfer === undefined) throw new Error(`no transfer ${transferId}`);
  if (transfer.status === 'TRANSFERRED' || transfer.status === 'CANCELED')
    throw new Error(`transfer ${transfer.name} is closed`);
  return transfer;
}
