import { GraphQLError } from 'graphql';
import { bareId, gid } from '../../store/gid.ts';
import { moveStock, stockedLevel, type QuantityName } from '../../store/move-stock.ts';
import type { Store } from '../../store/store.ts';
import type { Level } from '../../store/types.ts';
import type { GraphContext } from '../field.ts';
import { userError, type UserError } from '../user-error.ts';

export const REASONS = [
  'correction',
  'cycle_count_available',
  'damaged',
  'movement_canceled',
  'movement_created',
  'movement_received',
  'movement_updated',
  'other',
  'promotion',
  'quality_control',
  'received',
  'reservation_created',
  'reservation_deleted',
  'reservation_updated',
  'restock',
  'safety_stock',
  'shrinkage',
];

export const HIGHEST = 1_000_000_000;

/** One asked change of a quantity at a place, before it is looked up. */
export interface AskedChange {
  inventoryItemId: string;
  locationId: string;
  changeFromQuantity?: number | null;
}

export interface FoundChange {
  inventoryItemId: number;
  locationId: number;
  level: Level | undefined;
}

export function reasonProblems(reason: string): UserError[] {
  if (REASONS.includes(reason)) return [];
  return [
    userError(
      ['input', 'reason'],
      `The specified reason is invalid. Valid values are: ${REASONS.join(', ')}.`,
      'INVALID_REASON',
    ),
  ];
}

/** Looks the places up; complaints name the element as Shopify's do. */
export function findChanges(
  store: Store,
  list: string,
  asked: AskedChange[],
): { found: FoundChange[]; errors: UserError[] } {
  const errors: UserError[] = [];
  const found = asked.map((change, index) => {
    const item = bareId(change.inventoryItemId, 'InventoryItem') ?? 0;
    const location = bareId(change.locationId, 'Location') ?? 0;
    const at = ['input', list, String(index)];
    if (!store.inventoryItems.has(item))
      errors.push(
        userError(
          [...at, 'inventoryItemId'],
          'The specified inventory item could not be found.',
          'INVALID_INVENTORY_ITEM',
        ),
      );
    if (!store.locations.has(location))
      errors.push(
        userError([...at, 'locationId'], 'The specified location could not be found.', 'INVALID_LOCATION'),
      );
    return { inventoryItemId: item, locationId: location, level: store.level(item, location) };
  });
  return { found, errors };
}

/** The comparison is mandatory at run time, though the schema lets it be left out; null compares nothing. */
export function requireComparison(type: string, asked: AskedChange[]): void {
  if (asked.every((change) => change.changeFromQuantity !== undefined)) return;
  throw new GraphQLError(`${type} must include the following argument: changeFromQuantity.`, {
    extensions: { code: 'BAD_REQUEST' },
  });
}

export function staleProblems(
  list: string,
  asked: AskedChange[],
  current: (index: number) => number,
): UserError[] {
  return asked.flatMap((change, index) =>
    change.changeFromQuantity === null || change.changeFromQuantity === current(index)
      ? []
      : [
          userError(
            ['input', list, String(index), 'changeFromQuantity'],
            'The specified quantity does not match the current quantity.',
            'CHANGE_FROM_QUANTITY_STALE',
          ),
        ],
  );
}

/** Applies the deltas in one happening; the group is null where nothing changed, as at Shopify. */
export function applyChanges(
  { store }: GraphContext,
  input: { reason: string; referenceDocumentUri?: string | null },
  changes: (FoundChange & { name: QuantityName; delta: number })[],
): unknown {
  const effective = changes.filter((change) => change.delta !== 0);
  if (effective.length === 0) return null;
  const announce = store.happening();
  const done = effective.flatMap(({ inventoryItemId, locationId, name, delta }) => {
    const level = stockedLevel(store, announce, inventoryItemId, locationId);
    moveStock(store, announce, level, { [name]: delta });
    const names = name === 'incoming' ? [name] : [name, 'on_hand'];
    return names.map((each) => ({
      name: each,
      delta,
      item: store.inventoryItems.get(inventoryItemId) ?? null,
      location: store.locations.get(locationId) ?? null,
      ledgerDocumentUri: null,
    }));
  });
  return {
    id: gid('InventoryAdjustmentGroup', store.newId()),
    createdAt: store.now(),
    reason: input.reason,
    referenceDocumentUri: input.referenceDocumentUri ?? null,
    changes: done,
  };
}
