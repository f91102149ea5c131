import { adjustStock, type WantedChange } from '../../store/adjustments.ts';
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

interface Terminal extends Compared {
  locationId: string;
  name: string;
  ledgerDocumentUri?: string | null;
}

interface Move {
  inventoryItemId: string;
  quantity: number;
  from: Terminal;
  to: Terminal;
}

const MOST = 2_000_000_000;
const MOST_DOCUMENTS = 2;
const ENDS = ['from', 'to'] as const;

/** Moves units between the states of an item at one location. */
export const inventoryMoveQuantities = once(
  'inventoryMoveQuantities',
  ['input'],
  refused,
  (args, { store }) => {
    const input = args['input'] as Why & { changes: Move[] };
    requireComparison(
      'InventoryMoveQuantityTerminalInput',
      bounded(input.changes).flatMap(({ from, to }) => [from, to]),
    );
    const problems = [
      ...whyProblems(input),
      ...input.changes.flatMap((move, index) =>
        moveProblems(store, move, ['input', 'changes', String(index)]),
      ),
      ...documentProblems(input.changes),
    ];
    if (problems.length > 0) return refused(problems);
    const stale = input.changes.flatMap((move, index) =>
      ENDS.flatMap((end) =>
        staleProblems(['input', 'changes', String(index), end], move[end], current(store, move, end)),
      ),
    );
    if (stale.length > 0) return refused(stale);
    const { reason, referenceDocumentUri = null } = input;
    const changes = input.changes.flatMap((move) => [...legOf(move, 'from'), ...legOf(move, 'to')]);
    return {
      inventoryAdjustmentGroup: adjustStock(store, { reason, referenceDocumentUri }, changes),
      userErrors: [],
    };
  },
);

const placeAt = (move: Move, end: 'from' | 'to') =>
  placeOf({ inventoryItemId: move.inventoryItemId, locationId: move[end].locationId });

function legOf(move: Move, end: 'from' | 'to'): WantedChange[] {
  const { name, ledgerDocumentUri = null } = move[end];
  if (!isAdjustable(name)) return [];
  const delta = end === 'from' ? -move.quantity : move.quantity;
  return [{ ...placeAt(move, end), name, delta, ledgerDocumentUri }];
}

function current(store: Store, move: Move, end: 'from' | 'to'): number {
  const { inventoryItemId, locationId } = placeAt(move, end);
  const level = store.level(inventoryItemId, locationId);
  const { name } = move[end];
  return level === undefined || !isAdjustable(name) ? 0 : quantityOf(level, name);
}

function moveProblems(store: Store, move: Move, at: string[]): UserError[] {
  const { inventoryItemId } = placeAt(move, 'from');
  return [
    ...quantityProblems([...at, 'quantity'], move.quantity),
    ...itemProblems(store, [...at, 'inventoryItemId'], inventoryItemId),
    ...ENDS.flatMap((end) => endProblems(store, move, end, [...at, end])),
    ...togetherProblems(move, at),
  ];
}

function endProblems(store: Store, move: Move, end: 'from' | 'to', at: string[]): UserError[] {
  const { name, ledgerDocumentUri } = move[end];
  return [
    ...nameProblems([...at, 'name'], name),
    ...locationProblems(store, [...at, 'locationId'], placeAt(move, end).locationId),
    ...ledgerProblems([...at, 'ledgerDocumentUri'], name, ledgerDocumentUri),
  ];
}

/** Units change their state, not their place. */
function togetherProblems({ from, to }: Move, at: string[]): UserError[] {
  if (from.locationId !== to.locationId)
    return [
      userError(at, "The quantities can't be moved between different locations.", 'DIFFERENT_LOCATIONS'),
    ];
  if (from.name === to.name)
    return [userError(at, "The quantity names for each change can't be the same.", 'SAME_QUANTITY_NAME')];
  return [];
}

function quantityProblems(at: string[], quantity: number): UserError[] {
  if (quantity < 0) return [userError(at, "The quantity can't be negative.", 'INVALID_QUANTITY_NEGATIVE')];
  if (quantity > MOST)
    return [userError(at, "The quantity can't be higher than 2,000,000,000.", 'INVALID_QUANTITY_TOO_HIGH')];
  return [];
}

function documentProblems(moves: readonly Move[]): UserError[] {
  const documents = moves.flatMap(({ from, to }) => [from.ledgerDocumentUri, to.ledgerDocumentUri]);
  if (new Set(documents.filter((uri) => uri !== undefined && uri !== null)).size <= MOST_DOCUMENTS) return [];
  const message = 'Only a maximum of 2 ledger document URIs across all changes is allowed.';
  return [userError(['input', 'changes'], message, 'MAXIMUM_LEDGER_DOCUMENT_URIS')];
}
