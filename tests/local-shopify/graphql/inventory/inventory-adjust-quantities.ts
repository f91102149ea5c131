import { adjustStock } from '../../store/adjustments.ts';
import { quantityOf } from '../../store/quantities.ts';
import type { Store } from '../../store/store.ts';
import { bounded } from '../area.ts';
import { once } from '../idempotency.ts';
import { userError, type UserError } from '../user-error.ts';
import {
  isAdjustable,
  itemProblems,
  ledgerProblems,
  locationProblems,
  nameProblems,
  placeOf,
  refused,
  requireComparison,
  staleProblems,
  whyProblems,
  type Compared,
  type Why,
} from './change-problems.ts';

interface Change extends Compared {
  inventoryItemId: string;
  locationId: string;
  delta: number;
  ledgerDocumentUri?: string | null;
}

interface Input extends Why {
  name: string;
  changes: Change[];
}

const MOST = 2_000_000_000;

/** Adds to or takes from one quantity of several levels. */
export const inventoryAdjustQuantities = once(
  'inventoryAdjustQuantities',
  ['input'],
  refused,
  (args, { store }) => {
    const input = args['input'] as Input;
    requireComparison('InventoryChangeInput', bounded(input.changes));
    const problems = [...nameProblems(['input', 'name'], input.name), ...whyProblems(input)];
    problems.push(
      ...input.changes.flatMap((change, index) => changeProblems(store, input.name, change, index)),
    );
    if (problems.length === 0) problems.push(...documentProblems(input));
    const { name } = input;
    if (problems.length > 0 || !isAdjustable(name)) return refused(problems);
    const stale = input.changes.flatMap((change, index) => {
      const { inventoryItemId, locationId } = placeOf(change);
      const level = store.level(inventoryItemId, locationId);
      const current = level === undefined ? 0 : quantityOf(level, name);
      return staleProblems(['input', 'changes', String(index)], change, current);
    });
    if (stale.length > 0) return refused(stale);
    const changes = input.changes.map((change) => ({
      ...placeOf(change),
      name,
      delta: change.delta,
      ledgerDocumentUri: change.ledgerDocumentUri ?? null,
    }));
    const why = { reason: input.reason, referenceDocumentUri: input.referenceDocumentUri ?? null };
    return { inventoryAdjustmentGroup: adjustStock(store, why, changes), userErrors: [] };
  },
);

function changeProblems(store: Store, name: string, change: Change, index: number): UserError[] {
  const at = ['input', 'changes', String(index)];
  const { inventoryItemId, locationId } = placeOf(change);
  return [
    ...itemProblems(store, [...at, 'inventoryItemId'], inventoryItemId),
    ...locationProblems(store, [...at, 'locationId'], locationId),
    ...deltaProblems([...at, 'delta'], change.delta),
    ...ledgerProblems([...at, 'ledgerDocumentUri'], name, change.ledgerDocumentUri),
  ];
}

function deltaProblems(at: string[], delta: number): UserError[] {
  if (delta > MOST)
    return [userError(at, "The quantity can't be higher than 2,000,000,000.", 'INVALID_QUANTITY_TOO_HIGH')];
  if (delta < -MOST)
    return [userError(at, "The quantity can't be lower than -2,000,000,000.", 'INVALID_QUANTITY_TOO_LOW')];
  return [];
}

/** One batch concerns one document. */
function documentProblems({ changes }: Input): UserError[] {
  if (new Set(changes.map(({ ledgerDocumentUri }) => ledgerDocumentUri ?? null)).size <= 1) return [];
  const message =
    'All changes must have the same ledger document URI or, in the case of adjusting available, no ledger document URI.';
  return [userError(['input', 'changes'], message, 'MAX_ONE_LEDGER_DOCUMENT')];
}
