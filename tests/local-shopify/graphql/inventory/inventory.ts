import { bareId, gid, levelGid } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import type { InventoryItem, Level, Variant } from '../../store/types.ts';
import { byId, connection, fields, withArguments } from '../field.ts';
import { search, type SearchFields } from '../search/search.ts';
import { LEVEL_SEARCH, shown } from './location.ts';
import { money } from '../money.ts';

export const QUANTITY_NAMES = [
  'available',
  'on_hand',
  'committed',
  'incoming',
  'reserved',
  'damaged',
  'safety_stock',
  'quality_control',
] as const;
export type QuantityName = (typeof QUANTITY_NAMES)[number];

/** A level's quantity by name; what is on hand is the sum of all that lies in the house. */
export function quantityOf(level: Level, name: QuantityName): number {
  if (name !== 'on_hand') return level[name];
  const { available, committed, reserved, damaged, safety_stock, quality_control } = level;
  return available + committed + reserved + damaged + safety_stock + quality_control;
}

const isName = (name: string): name is QuantityName => (QUANTITY_NAMES as readonly string[]).includes(name);

export function itemSearch(store: Store): SearchFields<InventoryItem> {
  return {
    default: (item) => skuOf(store, item),
    id: (item) => item.id,
    sku: (item) => skuOf(store, item),
    tracked: (item) => item.tracked,
    created_at: (item) => item.createdAt,
    updated_at: (item) => item.updatedAt,
  };
}

const skuOf = (store: Store, item: InventoryItem): string | null =>
  store.variants.by('item', item.id)[0]?.sku ?? null;

export const inventoryItemType = fields<InventoryItem>({
  id: (item) => gid('InventoryItem', item.id),
  legacyResourceId: (item) => String(item.id),
  sku: (item, { store }) => skuOf(store, item),
  tracked: (item) => item.tracked,
  requiresShipping: (item) => item.requiresShipping,
  unitCost: (item, { store }) => (item.unitCost === null ? null : money(item.unitCost, store)),
  createdAt: (item) => item.createdAt,
  updatedAt: (item) => item.updatedAt,
  variant: (item, { store }) => store.variants.by('item', item.id)[0] ?? null,
  variants: connection<InventoryItem, Variant>(
    [],
    (item, _args, { store }) => store.variants.by('item', item.id),
    byId<Variant>,
  ),
  inventoryLevel: withArguments(['locationId', 'includeInactive'], (item, args, { store }) => {
    const location = bareId(String(args['locationId']), 'Location');
    const level = location === null ? undefined : store.level(item.id, location);
    return level === undefined ? null : (shown([level], args)[0] ?? null);
  }),
  inventoryLevels: connection<InventoryItem, Level>(
    ['query', 'includeInactive'],
    (item, args, { store }) => search(shown(store.levelsOf(item.id), args), args['query'], LEVEL_SEARCH),
    () => ({ id: (level) => level.locationId }),
  ),
});

export const inventoryLevelType = fields<Level>({
  id: (level) => levelGid(level.locationId, level.inventoryItemId),
  isActive: (level) => level.isActive,
  createdAt: (level) => level.createdAt,
  updatedAt: (level) => level.updatedAt,
  item: (level, { store }) => store.inventoryItems.get(level.inventoryItemId),
  location: (level, { store }) => store.locations.get(level.locationId),
  quantities: withArguments(['names'], (level, args) =>
    (args['names'] as string[]).filter(isName).map((name) => ({
      id: `${gid('InventoryQuantity', level.locationId)}?inventory_item_id=${level.inventoryItemId}&name=${name}`,
      name,
      quantity: quantityOf(level, name),
      updatedAt: name === 'available' ? level.updatedAt : null,
    })),
  ),
});
