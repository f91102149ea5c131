import { moveStock, type Announce } from './move-stock.ts';
import type { Store } from './store.ts';
import type { Commitment, Level, OrderLine } from './types.ts';

/** Where stock is taken from: exactly there, or there rather than elsewhere. */
export interface Source {
  locationId: number;
  isFixed: boolean;
}

/** What the stock must give for units of a line: of a bundle its components; nothing for what is not tracked. */
export function needs(
  store: Store,
  line: Pick<OrderLine, 'variantId'>,
  units: number,
): { inventoryItemId: number; quantity: number }[] {
  const variant = line.variantId === null ? undefined : store.variants.get(line.variantId);
  if (variant === undefined) return [];
  const parts =
    variant.components.length === 0 ? [{ variantId: variant.id, quantity: 1 }] : variant.components;
  return parts.flatMap((part) => {
    const item = store.inventoryItems.get(store.variants.get(part.variantId)?.inventoryItemId ?? 0);
    return item?.tracked === true ? [{ inventoryItemId: item.id, quantity: part.quantity * units }] : [];
  });
}

/** The level that would give: at the source, else, unless it is fixed, wherever the item is sold online. */
export function levelFor(
  store: Store,
  inventoryItemId: number,
  { locationId, isFixed }: Source,
): Level | undefined {
  const here = store.level(inventoryItemId, locationId);
  if (here?.isActive === true) return here;
  if (isFixed) return undefined;
  return store
    .levelsOf(inventoryItemId)
    .find((level) => level.isActive && store.locations.get(level.locationId)?.fulfillsOnlineOrders === true);
}

/** Takes units of a line off the shelf for good, as a till does. */
export function takeStock(
  store: Store,
  announce: Announce,
  line: OrderLine,
  units: number,
  source: Source,
): void {
  for (const { inventoryItemId, quantity } of needs(store, line, units)) {
    const level = levelFor(store, inventoryItemId, source);
    if (level !== undefined) moveStock(store, announce, level, { available: -quantity });
  }
}

/** Commits units of a line to its order. What the line holds already stays in one place with the new. */
export function holdStock(
  store: Store,
  announce: Announce,
  orderId: number,
  line: OrderLine,
  units: number,
  source: Source,
): void {
  for (const { inventoryItemId, quantity } of needs(store, line, units)) {
    const held = heldBy(store, orderId, line.id).find((one) => one.inventoryItemId === inventoryItemId);
    const level =
      held === undefined
        ? levelFor(store, inventoryItemId, source)
        : store.level(inventoryItemId, held.locationId);
    if (level === undefined) continue;
    moveStock(store, announce, level, { available: -quantity, committed: quantity });
    const { locationId } = level;
    replace(store, orderId, held, {
      lineId: line.id,
      inventoryItemId,
      locationId,
      quantity: (held?.quantity ?? 0) + quantity,
    });
  }
}

/**
 * Ends the commitment of some of a line's open units, those with goods first: they go back on the shelf, or leave the
 * house. Returns what was let go of.
 */
export function endHold(
  store: Store,
  announce: Announce,
  orderId: number,
  line: Pick<OrderLine, 'id' | 'variantId'>,
  units: { ended: number; open: number },
  goods: 'back' | 'away',
): Commitment[] {
  const wanted = needs(store, line, units.ended);
  return heldBy(store, orderId, line.id).flatMap((held) => {
    const asked =
      wanted.find(({ inventoryItemId }) => inventoryItemId === held.inventoryItemId)?.quantity ?? 0;
    // With the last open unit nothing may be left behind, even if a bundle has other parts by now.
    const quantity = units.ended === units.open ? held.quantity : Math.min(held.quantity, asked);
    const level = store.level(held.inventoryItemId, held.locationId);
    const by = goods === 'back' ? { available: quantity, committed: -quantity } : { committed: -quantity };
    if (level !== undefined && quantity > 0) moveStock(store, announce, level, by);
    replace(store, orderId, held, { ...held, quantity: held.quantity - quantity });
    return quantity > 0 ? [{ ...held, quantity }] : [];
  });
}

/** Commits goods again that had left with a parcel. */
export function holdAgain(
  store: Store,
  announce: Announce,
  orderId: number,
  goods: readonly Commitment[],
): void {
  for (const good of goods) {
    const held = heldBy(store, orderId, good.lineId).find(
      (one) => one.inventoryItemId === good.inventoryItemId,
    );
    const locationId = held?.locationId ?? good.locationId;
    const level = store.level(good.inventoryItemId, locationId);
    if (level === undefined || good.quantity === 0) continue;
    moveStock(store, announce, level, { committed: good.quantity });
    replace(store, orderId, held, {
      ...good,
      locationId,
      quantity: (held?.quantity ?? 0) + good.quantity,
    });
  }
}

/** Puts units of a line on the shelf of a place, whether or not it was ever there. */
export function returnStock(
  store: Store,
  announce: Announce,
  line: OrderLine,
  units: number,
  locationId: number,
): void {
  for (const { inventoryItemId, quantity } of needs(store, line, units)) {
    const level = levelFor(store, inventoryItemId, { locationId, isFixed: false });
    if (level !== undefined) moveStock(store, announce, level, { available: quantity });
  }
}

/** What a line of an order holds of the stock. */
export function heldBy(store: Store, orderId: number, lineId: number): Commitment[] {
  return (store.commitments.get(orderId)?.held ?? []).filter((held) => held.lineId === lineId);
}

function replace(store: Store, orderId: number, before: Commitment | undefined, after: Commitment): void {
  const others = (store.commitments.get(orderId)?.held ?? []).filter((held) => held !== before);
  const held = after.quantity === 0 ? others : [...others, after];
  if (held.length > 0) store.commitments.put({ orderId, held });
  else store.commitments.remove(orderId);
}
