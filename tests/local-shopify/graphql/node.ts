import { bareId, gidType } from '../store/gid.ts';
import { typed, type GraphContext, type Typed } from './field.ts';

/** Any resource by its gid, with its type; null where there is none. */
export function findNode(id: string, context: GraphContext): Typed | null {
  const level = /^gid:\/\/shopify\/InventoryLevel\/(\d+)\?inventory_item_id=(\d+)$/.exec(id);
  if (level !== null) {
    const found = context.store.level(Number(level[2]), Number(level[1]));
    return found === undefined ? null : typed('InventoryLevel', found);
  }
  const type = gidType(id) ?? '';
  const number = bareId(id, type);
  const found = number === null ? undefined : context.finders[type]?.(number, context);
  return found === undefined || found === null ? null : typed(type, found);
}
