import { gid } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import {
  arrivalOf,
  progressOf,
  receivedOf,
  type Shipment,
  type Transfer,
  type TransferLine,
} from '../../store/transfer-model.ts';
import { count } from '../area.ts';
import { byId, connection, fields, withArguments, type Arguments, type Order } from '../field.ts';
import { addressOf } from '../locations/address.ts';
import { metafieldFields } from '../metafields/metafield-fields.ts';
import { search, type SearchFields } from '../search/search.ts';

/** A line with its transfer: what may still be done with it depends on both. */
export interface LineOf {
  id: number;
  transfer: Transfer;
  line: TransferLine;
}

export const linesOf = (transfer: Transfer): LineOf[] =>
  transfer.lines.map((line) => ({ id: line.id, transfer, line }));

export function transferSearch(store: Store): SearchFields<Transfer> {
  const variantsOf = (transfer: Transfer) =>
    transfer.lines.flatMap((line) => store.variants.by('item', line.inventoryItemId));
  return {
    default: (transfer) => [transfer.name, transfer.referenceName ?? ''],
    id: (transfer) => transfer.id,
    status: (transfer) => transfer.status,
    destination_id: (transfer) => transfer.destinationLocationId,
    origin_id: (transfer) => transfer.originLocationId,
    source_id: (transfer) => transfer.originLocationId,
    created_at: (transfer) => transfer.createdAt,
    tag: (transfer) => transfer.tags ?? [],
    product_id: (transfer) => variantsOf(transfer).map(({ productId }) => String(productId)),
    product_variant_id: (transfer) => variantsOf(transfer).map(({ id }) => String(id)),
  };
}

export function transferOrder(args: Arguments, store: Store): Order<Transfer> {
  const id = (transfer: Transfer) => transfer.id;
  const nameOf = (locationId: number | null) =>
    store.locations.get(locationId ?? 0)?.name.toLowerCase() ?? '';
  const origin = (transfer: Transfer) => nameOf(transfer.originLocationId);
  switch (args['sortKey']) {
    case 'CREATED_AT':
      return { id, value: (transfer) => Date.parse(transfer.createdAt) };
    case 'NAME':
      return { id, value: (transfer) => transfer.name };
    case 'STATUS':
      return { id, value: (transfer) => transfer.status };
    case 'ORIGIN_NAME':
    case 'SOURCE_NAME':
      return { id, value: origin };
    case 'DESTINATION_NAME':
      return { id, value: (transfer) => nameOf(transfer.destinationLocationId) };
    case 'EXPECTED_SHIPMENT_ARRIVAL':
      return { id, value: (transfer) => arrivalOf(store, transfer) ?? '' };
    default:
      return { id };
  }
}

/** A place as the transfer knows it, also once it is deleted; null where it is no location. */
function snapshot(store: Store, transfer: Transfer, locationId: number | null) {
  const live = locationId === null ? undefined : store.locations.get(locationId);
  const known = live ?? transfer.deletedLocations?.find(({ id }) => id === locationId);
  if (known === undefined) return null;
  return {
    name: known.name,
    location: live ?? null,
    snapshottedAt: transfer.createdAt,
    address: addressOf(known),
  };
}

export const titleOf = (store: Store, inventoryItemId: number): string | null => {
  const variant = store.variants.by('item', inventoryItemId)[0];
  return variant === undefined ? null : (store.products.get(variant.productId)?.title ?? null);
};

const lineSearch = (store: Store): SearchFields<LineOf> => ({
  default: ({ line }) => titleOf(store, line.inventoryItemId),
  title: ({ line }) => titleOf(store, line.inventoryItemId),
  id: ({ id }) => id,
});

export const transferType = fields<Transfer>({
  id: (transfer) => gid('InventoryTransfer', transfer.id),
  name: (transfer) => transfer.name,
  referenceName: (transfer) => transfer.referenceName ?? null,
  status: (transfer) => transfer.status,
  dateCreated: (transfer) => transfer.createdAt,
  totalQuantity: (transfer) => transfer.lines.reduce((sum, line) => sum + line.quantity, 0),
  receivedQuantity: (transfer, { store }) => receivedOf(store, transfer),
  tags: (transfer) => transfer.tags ?? [],
  note: (transfer) => transfer.note ?? null,
  hasTimelineComment: () => false,
  origin: (transfer, { store }) => snapshot(store, transfer, transfer.originLocationId),
  destination: (transfer, { store }) => snapshot(store, transfer, transfer.destinationLocationId),
  lineItems: connection<Transfer, LineOf>(
    ['query'],
    (transfer, args, { store }) => search(linesOf(transfer), args['query'], lineSearch(store)),
    byId<LineOf>,
  ),
  lineItemsCount: withArguments(['query', 'limit'], (transfer, args, { store }) =>
    count(search(linesOf(transfer), args['query'], lineSearch(store)), args),
  ),
  shipments: connection<Transfer, Shipment>(
    [],
    (transfer, _args, { store }) => store.shipments.by('transfer', transfer.id),
    byId<Shipment>,
  ),
  ...metafieldFields<Transfer>('InventoryTransfer'),
});

export const transferLineType = fields<LineOf>({
  id: ({ id }) => gid('InventoryTransferLineItem', id),
  totalQuantity: ({ line }) => line.quantity,
  processableQuantity: ({ transfer, line }, { store }) => progressOf(store, transfer, line).processable,
  /** A draft keeps no goods, so there is nothing to ship of it. */
  shippableQuantity: ({ transfer, line }, { store }) =>
    transfer.status === 'READY_TO_SHIP' || transfer.status === 'IN_PROGRESS'
      ? progressOf(store, transfer, line).processable
      : 0,
  shippedQuantity: ({ transfer, line }, { store }) => progressOf(store, transfer, line).shipped,
  pickedForShipmentQuantity: ({ transfer, line }, { store }) => progressOf(store, transfer, line).picked,
  inventoryItem: ({ line }, { store }) => store.inventoryItems.get(line.inventoryItemId) ?? null,
  title: ({ line }, { store }) => titleOf(store, line.inventoryItemId),
});
