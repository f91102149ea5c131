import { levelGid } from '../../store/gid.ts';
import {
  changedAt,
  IN_THE_HOUSE,
  QUANTITY_NAMES,
  quantityOf,
  type QuantityName,
} from '../../store/quantities.ts';
import type { Store } from '../../store/store.ts';
import type { Level } from '../../store/types.ts';
import { fields } from '../field.ts';

/** One quantity of a level. */
export interface Quantity {
  level: Level;
  name: QuantityName;
}

export const inventoryQuantityType = fields<Quantity>({
  id: ({ level, name }) =>
    `${levelGid(level.locationId, level.inventoryItemId).replace('InventoryLevel', 'InventoryQuantity')}&name=${name}`,
  name: ({ name }) => name,
  quantity: ({ level, name }) => quantityOf(level, name),
  updatedAt: ({ level, name }) => changedAt(level, name),
});

const isInTheHouse = (name: string): boolean => (IN_THE_HOUSE as readonly string[]).includes(name);
/** Every shop uses these; the others only once someone has put units there. */
const ALWAYS_IN_USE: readonly QuantityName[] = ['available', 'committed', 'incoming', 'on_hand', 'reserved'];

/** What a shop's quantities are called, and which add up to which. */
export function quantityNames(store: Store) {
  return QUANTITY_NAMES.map((name) => ({
    name,
    displayName: `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('_', ' ')}`,
    isInUse: ALWAYS_IN_USE.includes(name) || isUsed(store, name),
    belongsTo: isInTheHouse(name) ? ['on_hand'] : [],
    comprises: name === 'on_hand' ? [...IN_THE_HOUSE] : [],
  }));
}

function isUsed(store: Store, name: QuantityName): boolean {
  for (const level of store.levels.values()) if (quantityOf(level, name) !== 0) return true;
  return false;
}
