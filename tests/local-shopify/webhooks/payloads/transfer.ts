import { gid } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import type { Transfer } from '../../store/transfer-model.ts';

/** A place that is no location (a supplier) is left out, not null. */
const place = (name: string, locationId: number | null) =>
  locationId === null ? {} : { [name]: { id: gid('Location', locationId) } };

/** Says that a transfer changed; what it is now must be fetched. */
export function transferPayload(store: Store, transfer: Transfer): Record<string, unknown> {
  return {
    admin_graphql_api_id: gid('InventoryTransfer', transfer.id),
    name: transfer.name,
    status: transfer.status.toLowerCase(),
    ...place('origin', transfer.originLocationId),
    ...place('destination', transfer.destinationLocationId),
    line_items: transfer.lines.map((line) => ({
      id: gid('InventoryTransferLineItem', line.id),
      inventory_item_id: gid('InventoryItem', line.inventoryItemId),
      sku: store.variants.by('item', line.inventoryItemId)[0]?.sku ?? null,
      quantity: line.quantity,
    })),
  };
}
