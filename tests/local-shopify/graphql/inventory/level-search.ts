import type { Level } from '../../store/types.ts';
import type { Arguments } from '../field.ts';

export const LEVEL_SEARCH = {
  created_at: (level: Level) => level.createdAt,
  updated_at: (level: Level) => level.updatedAt,
  inventory_item_id: (level: Level) => level.inventoryItemId,
};

/** Inactive levels are shown only to who asks for them. */
export function shown(levels: Iterable<Level>, args: Arguments): Level[] {
  return [...levels].filter((level) => level.isActive || args['includeInactive'] === true);
}
