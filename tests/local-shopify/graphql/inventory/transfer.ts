import { gid } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import type { Transfer } from '../../store/types.ts';
import { byId, connection, fields, type Arguments, type Order } from '../field.ts';
import type { SearchFields } from '../search/search.ts';

export const TRANSFER_SEARCH: SearchFields<Transfer> = {
  id: (transfer) => transfer.id,
  status: (transfer) => transfer.status,
  destination_id: (transfer) => transfer.destinationLocationId,
  origin_id: (transfer) => transfer.originLocationId,
  created_at: (transfer) => transfer.createdAt,
};

export function transferOrder(args: Arguments): Order<Transfer> {
  const id = (transfer: Transfer) => transfer.id;
  if (args['sortKey'] === 'CREATED_AT') return { id, value: (transfer) => Date.parse(transfer.createdAt) };
  return { id };
}

type Line = Transfer['lines'][number];

/** Each transfer travels as one shipment, once it has left. */
interface Shipment {
  id: number;
  transfer: Transfer;
}

const shipmentsOf = (transfer: Transfer): Shipment[] =>
  transfer.status === 'IN_PROGRESS' || transfer.status === 'TRANSFERRED'
    ? [{ id: transfer.id, transfer }]
    : [];

const quantity = (transfer: Transfer): number => transfer.lines.reduce((sum, line) => sum + line.quantity, 0);
const received = (transfer: Transfer): number => transfer.lines.reduce((sum, line) => sum + line.received, 0);

function snapshot(store: Store, transfer: Transfer, locationId: number | null) {
  const location = locationId === null ? undefined : store.locations.get(locationId);
  if (location === undefined) return null;
  return {
    name: location.name,
    location,
    snapshottedAt: transfer.createdAt,
    address: { city: location.city, countryCode: location.countryCode },
  };
}

export const transferType = fields<Transfer>({
  id: (transfer) => gid('InventoryTransfer', transfer.id),
  name: (transfer) => transfer.name,
  status: (transfer) => transfer.status,
  dateCreated: (transfer) => transfer.createdAt,
  totalQuantity: quantity,
  receivedQuantity: received,
  tags: () => [],
  note: () => null,
  origin: (transfer, { store }) => snapshot(store, transfer, transfer.originLocationId),
  destination: (transfer, { store }) => snapshot(store, transfer, transfer.destinationLocationId),
  lineItems: connection<Transfer, Line>([], (transfer) => transfer.lines, byId<Line>),
  shipments: connection<Transfer, Shipment>([], shipmentsOf, byId<Shipment>),
});

export const transferLineType = fields<Line>({
  id: (line) => gid('InventoryTransferLineItem', line.id),
  totalQuantity: (line) => line.quantity,
  inventoryItem: (line, { store }) => store.inventoryItems.get(line.inventoryItemId) ?? null,
  title: (line, { store }) => {
    const variant = store.variants.by('item', line.inventoryItemId)[0];
    return variant === undefined ? null : (store.products.get(variant.productId)?.title ?? null);
  },
});

function shipmentStatus(transfer: Transfer): string {
  if (transfer.status === 'TRANSFERRED') return 'RECEIVED';
  return received(transfer) > 0 ? 'PARTIALLY_RECEIVED' : 'IN_TRANSIT';
}

export const shipmentType = fields<Shipment>({
  id: (shipment) => gid('InventoryShipment', shipment.id),
  name: ({ transfer }) => `${transfer.name}-1`,
  status: ({ transfer }) => shipmentStatus(transfer),
  dateCreated: ({ transfer }) => transfer.createdAt,
  lineItemTotalQuantity: ({ transfer }) => quantity(transfer),
  totalReceivedQuantity: ({ transfer }) => received(transfer),
  totalAcceptedQuantity: ({ transfer }) => received(transfer),
  totalRejectedQuantity: () => 0,
  tracking: ({ transfer }) => ({
    arrivesAt: transfer.arrivesAt,
    company: null,
    trackingNumber: null,
    trackingUrl: null,
  }),
  lineItems: connection<Shipment, Line>([], ({ transfer }) => transfer.lines, byId<Line>),
});

export const shipmentLineType = fields<Line>({
  id: (line) => gid('InventoryShipmentLineItem', line.id),
  quantity: (line) => line.quantity,
  acceptedQuantity: (line) => line.received,
  rejectedQuantity: () => 0,
  unreceivedQuantity: (line) => line.quantity - line.received,
  inventoryItem: (line, { store }) => store.inventoryItems.get(line.inventoryItemId) ?? null,
});
