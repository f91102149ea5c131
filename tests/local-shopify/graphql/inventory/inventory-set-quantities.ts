import { adjustStock } from '../../store/adjustments.ts';
import { quantityOf } from '../../store/quantities.ts';
import type { Store } from '../../store/store.ts';
import { bounded } from '../area.ts';
import { once } from '../idempotency.ts';
import { userError, type UserError } from '../user-error.ts';
import {
  itemProblems,
  locationProblems,
  placeOf,
  refused,
  requireComparison,
  STALE,
  staleProblems,
  whyProblems,
  type Compared,
  type Why,
} from './change-problems.ts';

interface Counted extends Compared {
  inventoryItemId: string;
  locationId: string;
  quantity: number;
}

const MOST = 1_000_000_000;
type Settable = 'available' | 'on_hand';
const isSettable = (name: string): name is Settable => name === 'available' || name === 'on_hand';

/** Sets available or on-hand stock to counted numbers. */
export const inventorySetQuantities = once(
  'inventorySetQuantities',
  ['input'],
  refused,
  (args, { store }) => {
    const input = args['input'] as Why & { name: string; quantities: Counted[] };
    requireComparison('InventoryQuantityInput', bounded(input.quantities));
    const problems: UserError[] = [];
    if (!isSettable(input.name)) {
      const message = "The quantity name must be either 'available' or 'on_hand'.";
      problems.push(userError(['input', 'name'], message, 'INVALID_NAME'));
    }
    const name = isSettable(input.name) ? input.name : 'available';
    const stale = 'The changeFromQuantity value does not match persisted value.';
    return set(store, input, { list: 'quantities', name, counted: input.quantities, stale }, problems);
  },
);

/** Sets on-hand stock: what is available follows. */
export const inventorySetOnHandQuantities = once(
  'inventorySetOnHandQuantities',
  ['input'],
  refused,
  (args, { store }) => {
    const input = args['input'] as Why & { setQuantities: Counted[] };
    requireComparison('InventorySetQuantityInput', bounded(input.setQuantities));
    return set(store, input, {
      list: 'setQuantities',
      name: 'on_hand',
      counted: input.setQuantities,
      stale: STALE,
    });
  },
);

/** What was counted, where it stands in the input, and what is said where it had changed meanwhile. */
interface Count {
  list: 'quantities' | 'setQuantities';
  name: Settable;
  counted: readonly Counted[];
  stale: string;
}

function set(store: Store, why: Why, { list, name, counted, ...count }: Count, before: UserError[] = []) {
  const problems = [
    ...before,
    ...whyProblems(why),
    ...counted.flatMap((each, index) => countProblems(store, ['input', list, String(index)], name, each)),
    ...duplicateProblems(list, counted),
  ];
  if (problems.length > 0) return refused(problems);
  const current = (each: Counted): number => {
    const { inventoryItemId, locationId } = placeOf(each);
    const level = store.level(inventoryItemId, locationId);
    return level === undefined ? 0 : quantityOf(level, name);
  };
  const stale = counted.flatMap((each, index) =>
    staleProblems(['input', list, String(index)], each, current(each), count.stale),
  );
  if (stale.length > 0) return refused(stale);
  const changes = counted.map((each) => ({
    ...placeOf(each),
    name: 'available' as const,
    delta: each.quantity - current(each),
    ledgerDocumentUri: null,
  }));
  const { reason, referenceDocumentUri = null } = why;
  return {
    inventoryAdjustmentGroup: adjustStock(store, { reason, referenceDocumentUri }, changes),
    userErrors: [],
  };
}

function countProblems(store: Store, at: string[], name: Settable, each: Counted): UserError[] {
  const { inventoryItemId, locationId } = placeOf(each);
  return [
    ...itemProblems(store, [...at, 'inventoryItemId'], inventoryItemId),
    ...locationProblems(store, [...at, 'locationId'], locationId),
    ...numberProblems([...at, 'quantity'], name, each.quantity),
  ];
}

function numberProblems(at: string[], name: Settable, quantity: number): UserError[] {
  if (quantity > MOST)
    return [userError(at, "The quantity can't be higher than 1,000,000,000.", 'INVALID_QUANTITY_TOO_HIGH')];
  if (name === 'on_hand' && quantity < 0)
    return [userError(at, "The quantity can't be negative.", 'INVALID_QUANTITY_NEGATIVE')];
  if (quantity < -MOST)
    return [userError(at, "The quantity can't be lower than -1,000,000,000.", 'INVALID_QUANTITY_TOO_LOW')];
  return [];
}

/** A place is counted once. */
function duplicateProblems(list: string, counted: readonly Counted[]): UserError[] {
  const places = counted.map(({ inventoryItemId, locationId }) => `${inventoryItemId} ${locationId}`);
  return places.flatMap((place, index) =>
    places.indexOf(place) === places.lastIndexOf(place)
      ? []
      : [
          userError(
            ['input', list, String(index), 'locationId'],
            'The combination of inventoryItemId and locationId must be unique.',
            'NO_DUPLICATE_INVENTORY_ITEM_ID_GROUP_ID_PAIR',
          ),
        ],
  );
}
