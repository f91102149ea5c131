import type { Transfer } from '../../store/transfer-model.ts';
import type { Level, Location, Variant } from '../../store/types.ts';
import { LAST_DAY, at } from '../calendar.ts';
import { dice, type Dice } from '../random.ts';

const COUNTED_DAYS = 90;
const SOLD_OUT = 0.06;

/** Today's levels of every variant at every place; what is under way comes to where it is going. */
export function largeLevels(
  variants: readonly Variant[],
  places: readonly Location[],
  transfers: readonly Transfer[],
): Level[] {
  const rolls = dice('large levels');
  const incoming = underWay(transfers);
  const counted = Array.from({ length: COUNTED_DAYS }, (_, i) => at(LAST_DAY - 1 - i, 420));
  const levels: Level[] = [];
  for (const variant of variants)
    for (const place of places) {
      const isComing = incoming.get(place.id)?.get(variant.inventoryItemId) ?? 0;
      const updatedAt = counted[rolls.between(0, COUNTED_DAYS - 1)] ?? variant.updatedAt;
      levels.push({
        inventoryItemId: variant.inventoryItemId,
        locationId: place.id,
        isActive: true,
        available: available(place.fulfillsOnlineOrders, rolls),
        committed: 0,
        incoming: isComing,
        reserved: 0,
        damaged: 0,
        safety_stock: 0,
        quality_control: 0,
        createdAt: variant.createdAt,
        updatedAt: updatedAt > variant.updatedAt ? updatedAt : variant.updatedAt,
      });
    }
  return levels;
}

/** A warehouse holds dozens of each, a shop a few; some are sold out. */
function available(isWarehouse: boolean, rolls: Dice): number {
  if (rolls.chance(SOLD_OUT)) return 0;
  return isWarehouse ? rolls.between(3, 90) : rolls.between(1, 8);
}

/** By place and inventory item. */
function underWay(transfers: readonly Transfer[]): Map<number, Map<number, number>> {
  const incoming = new Map<number, Map<number, number>>();
  for (const { status, destinationLocationId, lines } of transfers) {
    if (status !== 'IN_PROGRESS' || destinationLocationId === null) continue;
    const there = incoming.get(destinationLocationId) ?? new Map<number, number>();
    incoming.set(destinationLocationId, there);
    for (const { inventoryItemId, quantity } of lines)
      there.set(inventoryItemId, (there.get(inventoryItemId) ?? 0) + quantity);
  }
  return incoming;
}
