import { deleteLevel } from '../../store/delete-level.ts';
import { readLevelGid } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import { withArguments } from '../field.ts';
import { userError } from '../user-error.ts';
import { canDeactivate, lastPlaceWords } from './level.ts';

/** Stops stocking an item at a location; one that is not stocked there any more stays so. */
export const inventoryDeactivate = withArguments<unknown>(['inventoryLevelId'], (_root, args, { store }) => {
  const message = deactivate(store, String(args['inventoryLevelId']));
  return { userErrors: message === null ? [] : [userError(null, message, null)] };
});

function deactivate(store: Store, levelGid: string): string | null {
  const place = readLevelGid(levelGid);
  if (place === null || !store.inventoryItems.has(place.inventoryItemId))
    return "The product couldn't be unstocked because the product was deleted.";
  const level = store.level(place.inventoryItemId, place.locationId);
  if (level === undefined || !store.locations.has(place.locationId))
    return "The product couldn't be unstocked because the location was deleted.";
  if (!level.isActive) return null;
  if (!canDeactivate(store, level)) return lastPlaceWords(store, level);
  deleteLevel(store, level);
  return null;
}
