import { bareId } from '../../store/gid.ts';
import { moveStock, stockedLevel } from '../../store/move-stock.ts';
import { quantityOf } from '../../store/quantities.ts';
import type { Store } from '../../store/store.ts';
import type { Level } from '../../store/types.ts';
import type { Arguments } from '../field.ts';
import { once } from '../idempotency.ts';
import { userError, type UserError } from '../user-error.ts';

const payload = (inventoryLevel: Level | null, userErrors: UserError[]) => ({ inventoryLevel, userErrors });
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** Stocks an item at a location, with a first quantity if one is given. */
export const inventoryActivate = once(
  'inventoryActivate',
  ['inventoryItemId', 'locationId', 'available', 'onHand', 'stockAtLegacyLocation'],
  (problems) => payload(null, problems),
  (args, { store }) => {
    const item = bareId(String(args['inventoryItemId']), 'InventoryItem') ?? 0;
    const location = bareId(String(args['locationId']), 'Location') ?? 0;
    const missing = missingProblem(store, item, location);
    if (missing !== null) return payload(null, [missing]);
    const known = store.level(item, location);
    if (known?.isActive === true) return payload(known, activeProblems(args));
    const announce = store.happening();
    const level = stockedLevel(store, announce, item, location);
    const available = wantedAvailable(level, args);
    if (available === null) return payload(level, []);
    return payload(moveStock(store, announce, level, { available: available - level.available }), []);
  },
);

function missingProblem(store: Store, item: number, location: number): UserError | null {
  const place = store.locations.get(location);
  if (!store.inventoryItems.has(item))
    return userError(
      ['inventoryItemId'],
      "The product couldn't be stocked because the product was deleted.",
      null,
    );
  if (place === undefined)
    return userError(
      ['locationId'],
      "The product couldn't be stocked because the location was deleted.",
      null,
    );
  if (!place.isActive)
    return userError(
      ['locationId'],
      `The product couldn't be stocked at ${place.name} because the location is inactive.`,
      null,
    );
  return null;
}

/** An item that is stocked already keeps its quantities: they are changed elsewhere. */
function activeProblems(args: Arguments): UserError[] {
  const problems: UserError[] = [];
  const words = (name: string) =>
    `Not allowed to set ${name} quantity when the item is already active at the location.`;
  if (numberOf(args['available']) !== null) problems.push(userError(['available'], words('available'), null));
  if (numberOf(args['onHand']) !== null) problems.push(userError(['onHand'], words('on hand'), null));
  return problems;
}

function wantedAvailable(level: Level, args: Arguments): number | null {
  const onHand = numberOf(args['onHand']);
  if (onHand !== null) return level.available + onHand - quantityOf(level, 'on_hand');
  return numberOf(args['available']);
}
