import { bareId } from '../../store/gid.ts';
import type { InventoryItem, Location, Transfer } from '../../store/types.ts';
import { one, type Area } from '../area.ts';
import { byId, connection, fields, withArguments } from '../field.ts';
import { search, type SearchFields } from '../search/search.ts';
import { inventoryItemType, inventoryLevelType, itemSearch } from './inventory.ts';
import { inventoryAdjustQuantities } from './inventory-adjust-quantities.ts';
import { inventorySetQuantities } from './inventory-set-quantities.ts';
import { locationType } from './location.ts';
import {
  shipmentLineType,
  shipmentType,
  TRANSFER_SEARCH,
  transferLineType,
  transferOrder,
  transferType,
} from './transfer.ts';

const LOCATION_SEARCH: SearchFields<Location> = {
  id: (location) => location.id,
  name: (location) => location.name,
  active: (location) => location.isActive,
};

export const INVENTORY_AREA: Area = {
  types: {
    Location: locationType,
    InventoryItem: inventoryItemType,
    InventoryLevel: inventoryLevelType,
    InventoryTransfer: transferType,
    InventoryTransferLineItem: transferLineType,
    InventoryShipment: shipmentType,
    InventoryShipmentLineItem: shipmentLineType,
  },
  queries: fields<unknown>({
    inventoryItem: one('InventoryItem'),
    inventoryLevel: one('InventoryLevel'),
    inventoryTransfer: one('InventoryTransfer'),
    inventoryShipment: one('InventoryShipment'),
    location: withArguments(['id'], (_root, args, { store }) => {
      const id = args['id'] as string | null | undefined;
      if (id === undefined || id === null) return [...store.locations.values()][0] ?? null;
      return store.locations.get(bareId(id, 'Location') ?? 0) ?? null;
    }),
    locations: connection<unknown, Location>(
      // `includeLegacy` adds what fulfilment services manage: no store here has any.
      ['query', 'includeInactive', 'includeLegacy', 'sortKey'],
      (_root, args, { store }) =>
        search(
          [...store.locations.values()].filter(
            (location) => location.isActive || args['includeInactive'] === true,
          ),
          args['query'],
          LOCATION_SEARCH,
        ),
      (args) =>
        args['sortKey'] === 'ID'
          ? { id: (each) => each.id }
          : { id: (each) => each.id, value: (each) => each.name.toLowerCase() },
    ),
    inventoryItems: connection<unknown, InventoryItem>(
      ['query'],
      (_root, args, { store }) => search(store.inventoryItems.values(), args['query'], itemSearch(store)),
      byId<InventoryItem>,
    ),
    inventoryTransfers: connection<unknown, Transfer>(
      ['query', 'sortKey'],
      (_root, args, { store }) => search(store.transfers.values(), args['query'], TRANSFER_SEARCH),
      transferOrder,
    ),
  }),
  mutations: { inventoryAdjustQuantities, inventorySetQuantities },
  finders: {
    InventoryItem: (id, { store }) => store.inventoryItems.get(id),
    Location: (id, { store }) => store.locations.get(id),
    InventoryTransfer: (id, { store }) => store.transfers.get(id),
    InventoryShipment: (id, { store }) => {
      const transfer = store.transfers.get(id);
      return transfer === undefined ? undefined : { id, transfer };
    },
  },
};
