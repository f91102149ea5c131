import { one, type Area } from '../area.ts';
import { connection, fields } from '../field.ts';
import { search } from '../search/search.ts';
import type { Shipment, Transfer } from '../../store/transfer-model.ts';
import { inventoryShipmentCreate, inventoryShipmentCreateInTransit } from './shipment-create.ts';
import { inventoryShipmentSetBarcode, inventoryShipmentSetTracking } from './shipment-details.ts';
import {
  inventoryShipmentAddItems,
  inventoryShipmentRemoveItems,
  inventoryShipmentUpdateItemQuantities,
} from './shipment-lines.ts';
import { inventoryShipmentReceive } from './shipment-receive.ts';
import { inventoryShipmentDelete, inventoryShipmentMarkInTransit } from './shipment-status.ts';
import { shipmentLineType, shipmentOrder, shipmentSearch, shipmentType } from './shipment.ts';
import { linesOf, transferLineType, transferOrder, transferSearch, transferType } from './transfer.ts';
import {
  inventoryTransferCreate,
  inventoryTransferCreateAsReadyToShip,
  inventoryTransferDuplicate,
} from './transfer-create.ts';
import { inventoryTransferEdit } from './transfer-edit.ts';
import { inventoryTransferRemoveItems, inventoryTransferSetItems } from './transfer-lines.ts';
import {
  inventoryTransferCancel,
  inventoryTransferDelete,
  inventoryTransferMarkAsReadyToShip,
} from './transfer-status.ts';

export const TRANSFERS_AREA: Area = {
  types: {
    InventoryTransfer: transferType,
    InventoryTransferLineItem: transferLineType,
    InventoryShipment: shipmentType,
    InventoryShipmentLineItem: shipmentLineType,
  },
  queries: fields<unknown>({
    inventoryTransfer: one('InventoryTransfer'),
    inventoryShipment: one('InventoryShipment'),
    inventoryTransfers: connection<unknown, Transfer>(
      ['query', 'sortKey'],
      (_root, args, { store }) => search(store.transfers.values(), args['query'], transferSearch(store)),
      (args, { store }) => transferOrder(args, store),
    ),
    inventoryShipments: connection<unknown, Shipment>(
      ['query', 'sortKey'],
      (_root, args, { store }) => search(store.shipments.values(), args['query'], shipmentSearch(store)),
      shipmentOrder,
    ),
  }),
  mutations: {
    inventoryShipmentAddItems,
    inventoryShipmentCreate,
    inventoryShipmentCreateInTransit,
    inventoryShipmentDelete,
    inventoryShipmentMarkInTransit,
    inventoryShipmentReceive,
    inventoryShipmentRemoveItems,
    inventoryShipmentSetBarcode,
    inventoryShipmentSetTracking,
    inventoryShipmentUpdateItemQuantities,
    inventoryTransferCancel,
    inventoryTransferCreate,
    inventoryTransferCreateAsReadyToShip,
    inventoryTransferDelete,
    inventoryTransferDuplicate,
    inventoryTransferEdit,
    inventoryTransferMarkAsReadyToShip,
    inventoryTransferRemoveItems,
    inventoryTransferSetItems,
  },
  finders: {
    InventoryTransfer: (id, { store }) => store.transfers.get(id),
    InventoryShipment: (id, { store }) => store.shipments.get(id),
    InventoryTransferLineItem: (id, { store }) => {
      for (const transfer of store.transfers.values())
        for (const line of linesOf(transfer)) if (line.id === id) return line;
      return undefined;
    },
    InventoryShipmentLineItem: (id, { store }) => {
      for (const { lines } of store.shipments.values())
        for (const line of lines) if (line.id === id) return line;
      return undefined;
    },
  },
};
