import type {
  Shipment,
  ShipmentStatus,
  Transfer,
  TransferStatus,
} from '../../../tests/local-shopify/store/transfer-model.ts';
import { isGid } from '../gids.ts';
import { isObject, type Json } from '../json.ts';
import type { Known } from '../knowledge.ts';
import { bareNumber, dueOf, isBuilt, list, number, text, wordIn, type Building } from './building.ts';

const TRANSFER_STATUSES: readonly TransferStatus[] = [
  'DRAFT',
  'READY_TO_SHIP',
  'IN_PROGRESS',
  'TRANSFERRED',
  'CANCELED',
];
const SHIPMENT_STATUSES: readonly ShipmentStatus[] = ['DRAFT', 'IN_TRANSIT', 'PARTIALLY_RECEIVED', 'RECEIVED'];

/** Transfers whose state, places and goods are told, and their shipments. Their stock is told by the levels. */
export function buildTransfers(building: Building): void {
  for (const known of dueOf(building, 'InventoryTransfer')) {
    const transfer = transferOf(building, known);
    if (transfer === null) continue;
    building.store.transfers.put(transfer);
    isBuilt(building, known.gid);
  }
  for (const known of dueOf(building, 'InventoryShipment')) {
    const shipment = shipmentOf(building, known);
    if (shipment === null) continue;
    building.store.shipments.put(shipment);
    isBuilt(building, known.gid);
  }
}

function transferOf(building: Building, known: Known): Transfer | null {
  const { knowledge, built, store } = building;
  const status = TRANSFER_STATUSES.find((each) => each === text(known, 'status'));
  const lines = list(known, 'lineItems').flatMap((gid) => {
    const line = isGid(gid) ? knowledge.get(gid) : undefined;
    const item = itemOf(line, built);
    const quantity = number(line, 'totalQuantity');
    return line === undefined || item === null || quantity === null
      ? []
      : [{ gid: line.gid, id: bareNumber(line.gid), inventoryItemId: item, quantity }];
  });
  const isWhole = known.told.has('lineItems/#length') || lines.length > 0;
  if (status === undefined || !isWhole || lines.length < list(known, 'lineItems').length) return null;
  for (const { gid } of lines) isBuilt(building, gid);
  const at = text(known, 'dateCreated') ?? store.now();
  return {
    id: bareNumber(known.gid),
    name: text(known, 'name') ?? '#T0001',
    status,
    originLocationId: placeIn(known.fields.get('origin'), built),
    destinationLocationId: placeIn(known.fields.get('destination'), built),
    lines: lines.map(({ id, inventoryItemId, quantity }) => ({ id, inventoryItemId, quantity })),
    shipmentsMade: list(known, 'shipments').length,
    referenceName: text(known, 'referenceName'),
    note: text(known, 'note'),
    tags: list(known, 'tags').filter((tag) => typeof tag === 'string'),
    createdAt: at,
    updatedAt: at,
  };
}

function shipmentOf(building: Building, known: Known): Shipment | null {
  const { knowledge, built, store } = building;
  const status = SHIPMENT_STATUSES.find((each) => each === text(known, 'status'));
  const transfer = known.above.get('InventoryTransfer');
  const lines = list(known, 'lineItems').flatMap((gid) => {
    const line = isGid(gid) ? knowledge.get(gid) : undefined;
    const item = itemOf(line, built);
    const quantity = number(line, 'quantity');
    if (line === undefined || item === null || quantity === null) return [];
    const accepted = number(line, 'acceptedQuantity') ?? 0;
    const rejected = number(line, 'rejectedQuantity') ?? 0;
    return [{ gid: line.gid, id: bareNumber(line.gid), inventoryItemId: item, quantity, accepted, rejected }];
  });
  if (status === undefined || transfer === undefined || !built.has(transfer)) return null;
  if (lines.length < list(known, 'lineItems').length) return null;
  for (const { gid } of lines) isBuilt(building, gid);
  const tracking = known.fields.get('tracking');
  const word = (key: string): string | null => wordIn(tracking, key);
  return {
    id: bareNumber(known.gid),
    transferId: bareNumber(transfer),
    name: text(known, 'name') ?? '#T0001-1',
    status,
    lines: lines.map(({ id, inventoryItemId, quantity, accepted, rejected }) => ({
      id,
      inventoryItemId,
      quantity,
      accepted,
      rejected,
    })),
    tracking: isObject(tracking)
      ? {
          trackingNumber: word('trackingNumber'),
          company: word('company'),
          trackingUrl: word('trackingUrl'),
          arrivesAt: word('arrivesAt'),
        }
      : null,
    createdAt: text(known, 'dateCreated') ?? store.now(),
    shippedAt: text(known, 'dateShipped'),
    receivedAt: text(known, 'dateReceived'),
  };
}

function itemOf(line: Known | undefined, built: ReadonlySet<string>): number | null {
  const item = line?.fields.get('inventoryItem');
  return isGid(item) && built.has(item) ? bareNumber(item) : null;
}

/** The location of a transfer's end, which shows a copy of its name and the location itself. */
function placeIn(end: Json | undefined, built: ReadonlySet<string>): number | null {
  const location = isObject(end) ? end['location'] : null;
  return isGid(location) && built.has(location) ? bareNumber(location) : null;
}
