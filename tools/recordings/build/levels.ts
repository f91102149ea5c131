import { levelGid } from '../../../tests/local-shopify/store/gid.ts';
import type { Level } from '../../../tests/local-shopify/store/types.ts';
import { isGid } from '../gids.ts';
import { isObject, type Json } from '../json.ts';
import type { Known } from '../knowledge.ts';
import { bareNumber, dueOf, isBuilt, list, type Building } from './building.ts';

const STATES = ['available', 'committed', 'incoming', 'reserved', 'damaged', 'safety_stock', 'quality_control'] as const;

/** Stock whose location and available quantity are told; other stock would be made up. */
export function buildLevels(building: Building, items: readonly Known[]): void {
  for (const known of dueOf(building, 'InventoryLevel')) {
    const item = itemOf(known);
    const location = known.fields.get('location') ?? known.above.get('Location');
    if (item === null || !isGid(location)) continue;
    const level = buildLevel(building, item, location, known.fields);
    if (level !== null) isBuilt(building, known.gid, levelGid(level.locationId, level.inventoryItemId));
  }
  for (const item of items)
    for (const shown of list(item, 'inventoryLevels'))
      // A level is often shown under its item without its own id.
      if (isObject(shown) && isGid(shown['location']))
        buildLevel(building, item.gid, shown['location'], new Map(Object.entries(shown)));
}

function buildLevel(
  { store, identifiers }: Building,
  item: string,
  location: string,
  fields: ReadonlyMap<string, Json>,
): Level | null {
  const quantities = quantitiesOf(fields.get('quantities'));
  // A location may have been made by a request, and have another number here.
  const [localItem, localPlace] = [identifiers.local(item), identifiers.local(location)];
  if (localItem === undefined || localPlace === undefined || !quantities.has('available')) return null;
  const [inventoryItemId, locationId] = [bareNumber(localItem), bareNumber(localPlace)];
  const told = (field: string): string | null => textOf(fields.get(field));
  const at = told('updatedAt') ?? store.now();
  return (
    store.level(inventoryItemId, locationId) ??
    store.levels.put({
      inventoryItemId,
      locationId,
      isActive: fields.get('isActive') !== false,
      ...(Object.fromEntries(STATES.map((state) => [state, quantities.get(state) ?? 0])) as Record<
        (typeof STATES)[number],
        number
      >),
      changedAt: changesOf(fields.get('quantities')),
      createdAt: told('createdAt') ?? at,
      updatedAt: at,
    })
  );
}

/** The item of a level stands in the level's own id. */
export function itemOf({ gid, fields, above }: Known): string | null {
  const number = /\?inventory_item_id=(\d+)$/.exec(gid)?.[1];
  if (number !== undefined) return `gid://shopify/InventoryItem/${number}`;
  const item = fields.get('item') ?? above.get('InventoryItem');
  return isGid(item) ? item : null;
}

function quantitiesOf(told: Json | undefined): Map<string, number> {
  return new Map(
    (Array.isArray(told) ? told : []).flatMap((each) =>
      isObject(each) && typeof each['name'] === 'string' && typeof each['quantity'] === 'number'
        ? [[each['name'], each['quantity']] as const]
        : [],
    ),
  );
}

function changesOf(told: Json | undefined): Record<string, string> {
  return Object.fromEntries(
    (Array.isArray(told) ? told : []).flatMap((each) =>
      isObject(each) && typeof each['name'] === 'string' && typeof each['updatedAt'] === 'string'
        ? [[each['name'], each['updatedAt']] as const]
        : [],
    ),
  );
}

const textOf = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);
