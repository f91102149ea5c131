import { bareId, gidType, readLevelGid } from '../store/gid.ts';
import { isQuantityName } from '../store/quantities.ts';
import { typed, type GraphContext, type Typed } from './field.ts';

/** Any resource by its gid, with its type; null where there is none. */
export function findNode(id: string, context: GraphContext): Typed | null {
  const place = readLevelGid(id);
  if (place !== null) {
    const level = context.store.level(place.inventoryItemId, place.locationId);
    if (level === undefined) return null;
    const name = /&name=(\w+)$/.exec(id)?.[1];
    if (name === undefined) return typed('InventoryLevel', level);
    return isQuantityName(name) ? typed('InventoryQuantity', { level, name }) : null;
  }
  const type = gidType(id) ?? '';
  const number = bareId(id, type);
  const found = number === null ? undefined : context.finders[type]?.(number, context);
  return found === undefined || found === null ? null : typed(type, found);
}
