import { deleteLevel } from '../../store/delete-level.ts';
import { bareId } from '../../store/gid.ts';
import { stockedLevel } from '../../store/move-stock.ts';
import type { Store } from '../../store/store.ts';
import type { Level } from '../../store/types.ts';
import { bounded } from '../area.ts';
import { withArguments } from '../field.ts';
import { userError, type UserError } from '../user-error.ts';
import { canDeactivate, lastPlaceWords } from './level.ts';

interface Update {
  locationId: string;
  activate: boolean;
}

/** Says for several locations whether an item is stocked there, one after the other until one is impossible. */
export const inventoryBulkToggleActivation = withArguments<unknown>(
  ['inventoryItemId', 'inventoryItemUpdates'],
  (_root, args, { store }) => {
    const item = store.inventoryItems.get(bareId(String(args['inventoryItemId']), 'InventoryItem') ?? 0);
    if (item === undefined)
      return refused(
        userError(['inventoryItemId'], 'The inventory item was not found.', 'INVENTORY_ITEM_NOT_FOUND'),
      );
    const updates = bounded(args['inventoryItemUpdates'] as Update[]);
    const stocked: Level[] = [];
    for (const [index, update] of updates.entries()) {
      const problem = toggle(
        store,
        item.id,
        update,
        ['inventoryItemUpdates', String(index), 'locationId'],
        stocked,
      );
      if (problem !== null) return refused(problem);
    }
    return { inventoryItem: item, inventoryLevels: stocked, userErrors: [] };
  },
);

const refused = (problem: UserError) => ({
  inventoryItem: null,
  inventoryLevels: null,
  userErrors: [problem],
});

function toggle(
  store: Store,
  inventoryItemId: number,
  update: Update,
  at: string[],
  stocked: Level[],
): UserError | null {
  const location = store.locations.get(bareId(update.locationId, 'Location') ?? 0);
  if (location?.isActive !== true)
    return userError(
      at,
      "The quantity couldn't be updated because the location was not found.",
      'LOCATION_NOT_FOUND',
    );
  if (update.activate) {
    stocked.push(stockedLevel(store, store.happening(), inventoryItemId, location.id));
    return null;
  }
  const level = store.level(inventoryItemId, location.id);
  if (level?.isActive !== true) return null;
  if (!canDeactivate(store, level))
    return userError(at, lastPlaceWords(store, level), 'CANNOT_DEACTIVATE_FROM_ONLY_LOCATION');
  deleteLevel(store, level);
  return null;
}
