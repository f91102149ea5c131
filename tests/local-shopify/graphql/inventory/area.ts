import type { InventoryItem } from '../../store/types.ts';
import { one, type Area } from '../area.ts';
import { byId, connection, fields } from '../field.ts';
import { search } from '../search/search.ts';
import { adjustmentGroupType, inventoryChangeType } from './adjustment-group.ts';
import { inventoryLevelType } from './level.ts';
import { inventoryActivate } from './inventory-activate.ts';
import { inventoryAdjustQuantities } from './inventory-adjust-quantities.ts';
import { inventoryBulkToggleActivation } from './inventory-bulk-toggle-activation.ts';
import { inventoryDeactivate } from './inventory-deactivate.ts';
import { inventoryItemUpdate } from './inventory-item-update.ts';
import { inventoryMoveQuantities } from './inventory-move-quantities.ts';
import { inventorySetOnHandQuantities, inventorySetQuantities } from './inventory-set-quantities.ts';
import { inventoryItemType, itemSearch } from './item.ts';
import { inventoryQuantityType, quantityNames } from './quantity.ts';

export const INVENTORY_AREA: Area = {
  types: {
    InventoryItem: inventoryItemType,
    InventoryLevel: inventoryLevelType,
    InventoryQuantity: inventoryQuantityType,
    InventoryAdjustmentGroup: adjustmentGroupType,
    InventoryChange: inventoryChangeType,
  },
  queries: fields<unknown>({
    inventoryItem: one('InventoryItem'),
    inventoryLevel: one('InventoryLevel'),
    inventoryItems: connection<unknown, InventoryItem>(
      ['query'],
      (_root, args, { store }) => search(store.inventoryItems.values(), args['query'], itemSearch(store)),
      byId<InventoryItem>,
    ),
    inventoryProperties: (_root, { store }) => ({ quantityNames: quantityNames(store) }),
  }),
  mutations: {
    inventoryActivate,
    inventoryAdjustQuantities,
    inventoryBulkToggleActivation,
    inventoryDeactivate,
    inventoryItemUpdate,
    inventoryMoveQuantities,
    inventorySetOnHandQuantities,
    inventorySetQuantities,
  },
  finders: {
    InventoryItem: (id, { store }) => store.inventoryItems.get(id),
    InventoryAdjustmentGroup: (id, { store }) => store.adjustmentGroups.get(id),
  },
};
