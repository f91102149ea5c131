import { gid } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import { outstanding, type Shipment, type ShipmentLine } from '../../store/transfer-model.ts';
import { count } from '../area.ts';
import { connection, fields, withArguments, type Arguments, type Order } from '../field.ts';
import { search, type SearchFields } from '../search/search.ts';
import { orderBySortKey } from '../sort-key.ts';
import { titleOf } from './transfer.ts';

export function shipmentSearch(store: Store): SearchFields<Shipment> {
  return {
    id: (shipment) => shipment.id,
    status: (shipment) => shipment.status,
    barcode: (shipment) => shipment.barcode ?? null,
    tracking_number: (shipment) => shipment.tracking?.trackingNumber ?? null,
    destination_id: (shipment) => store.transfers.get(shipment.transferId)?.destinationLocationId ?? null,
  };
}

export function shipmentOrder(args: Arguments): Order<Shipment> {
  return orderBySortKey('InventoryShipmentSortKeys', args, { STATUS: ({ status }) => status });
}

const sum = ({ lines }: Shipment, of: (line: ShipmentLine) => number): number =>
  lines.reduce((all, line) => all + of(line), 0);

const lineSearch = (store: Store): SearchFields<ShipmentLine> => ({
  default: (line) => titleOf(store, line.inventoryItemId),
  id: (line) => line.id,
});

export const shipmentType = fields<Shipment>({
  id: (shipment) => gid('InventoryShipment', shipment.id),
  name: (shipment) => shipment.name,
  status: (shipment) => shipment.status,
  barcode: (shipment) => shipment.barcode ?? null,
  dateCreated: (shipment) => shipment.createdAt,
  dateShipped: (shipment) => shipment.shippedAt,
  dateReceived: (shipment) => shipment.receivedAt,
  lineItemTotalQuantity: (shipment) => sum(shipment, (line) => line.quantity),
  totalReceivedQuantity: (shipment) => sum(shipment, (line) => line.accepted + line.rejected),
  totalAcceptedQuantity: (shipment) => sum(shipment, (line) => line.accepted),
  totalRejectedQuantity: (shipment) => sum(shipment, (line) => line.rejected),
  tracking: (shipment) => shipment.tracking,
  lineItems: connection<Shipment, ShipmentLine>(
    ['query', 'sortKey'],
    (shipment, args, { store }) => search(shipment.lines, args['query'], lineSearch(store)),
    (args) => orderBySortKey<ShipmentLine>('ShipmentLineItemSortKeys', args, {}),
  ),
  lineItemsCount: withArguments(['query', 'limit'], (shipment, args, { store }) =>
    count(search(shipment.lines, args['query'], lineSearch(store)), args),
  ),
});

export const shipmentLineType = fields<ShipmentLine>({
  id: (line) => gid('InventoryShipmentLineItem', line.id),
  quantity: (line) => line.quantity,
  acceptedQuantity: (line) => line.accepted,
  rejectedQuantity: (line) => line.rejected,
  unreceivedQuantity: (line) => outstanding(line),
  inventoryItem: (line, { store }) => store.inventoryItems.get(line.inventoryItemId) ?? null,
});
