import { gid } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import type { Shipment } from '../../store/transfer-model.ts';

/** Says that a shipment changed, and which transfer it belongs to. */
export function shipmentPayload(store: Store, shipment: Shipment): Record<string, unknown> {
  return {
    admin_graphql_api_id: gid('InventoryShipment', shipment.id),
    inventory_transfer_id: gid('InventoryTransfer', shipment.transferId),
    name: shipment.name,
    status: shipment.status.toLowerCase(),
    tracking: {
      tracking_number: shipment.tracking?.trackingNumber ?? null,
      company: shipment.tracking?.company ?? null,
      tracking_url: shipment.tracking?.trackingUrl ?? null,
      arrives_at: shipment.tracking?.arrivesAt ?? null,
    },
    line_items: shipment.lines.map((line) => ({
      id: gid('InventoryShipmentLineItem', line.id),
      inventory_item_id: gid('InventoryItem', line.inventoryItemId),
      sku: store.variants.by('item', line.inventoryItemId)[0]?.sku ?? null,
      quantity: line.quantity,
      accepted_quantity: line.accepted,
      rejected_quantity: line.rejected,
    })),
  };
}
