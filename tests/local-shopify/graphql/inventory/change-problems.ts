import { GraphQLError } from 'graphql';
import { bareId } from '../../store/gid.ts';
import type { QuantityName } from '../../store/move-stock.ts';
import type { Store } from '../../store/store.ts';
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

/** What apps may change; what is committed follows from orders, on hand is a sum. */
const ADJUSTABLE = [
  'available',
  'damaged',
  'incoming',
  'quality_control',
  'reserved',
  'safety_stock',
] as const;

export const isAdjustable = (name: string): name is QuantityName =>
  (ADJUSTABLE as readonly string[]).includes(name);

export function nameProblems(at: string[], name: string): UserError[] {
  if (isAdjustable(name)) return [];
  const message = `The specified quantity name is invalid. Valid values are: ${ADJUSTABLE.join(', ')}.`;
  return [userError(at, message, 'INVALID_QUANTITY_NAME')];
}

export interface Why {
  reason: string;
  referenceDocumentUri?: string | null;
}

const URI = /^[a-z][a-z0-9+.-]*:\S+$/i;

/** Why a change is made: one of the known reasons, and the document that caused it. */
export function whyProblems({ reason, referenceDocumentUri }: Why): UserError[] {
  const problems: UserError[] = [];
  if (!REASONS.includes(reason)) {
    const message = `The specified reason is invalid. Valid values are: ${REASONS.join(', ')}.`;
    problems.push(userError(['input', 'reason'], message, 'INVALID_REASON'));
  }
  if (referenceDocumentUri && !URI.test(referenceDocumentUri))
    problems.push(
      userError(
        ['input', 'referenceDocumentUri'],
        'The specified reference document is invalid.',
        'INVALID_REFERENCE_DOCUMENT',
      ),
    );
  return problems;
}

export interface Place {
  inventoryItemId: number;
  locationId: number;
}

export const placeOf = (asked: { inventoryItemId: string; locationId: string }): Place => ({
  inventoryItemId: bareId(asked.inventoryItemId, 'InventoryItem') ?? 0,
  locationId: bareId(asked.locationId, 'Location') ?? 0,
});

/** A bundle's stock follows from its components' and cannot be changed itself. */
export function itemProblems(store: Store, at: string[], inventoryItemId: number): UserError[] {
  if (!store.inventoryItems.has(inventoryItemId))
    return [userError(at, 'The specified inventory item could not be found.', 'INVALID_INVENTORY_ITEM')];
  if (store.variants.by('item', inventoryItemId).some(({ components }) => components.length > 0))
    return [
      userError(
        at,
        'The specified inventory item is not allowed to be adjusted via API. Example: if the inventory item is a parent bundle.',
        'NON_MUTABLE_INVENTORY_ITEM',
      ),
    ];
  return [];
}

export function locationProblems(store: Store, at: string[], locationId: number): UserError[] {
  return store.locations.get(locationId)?.isActive === true
    ? []
    : [userError(at, 'The specified location could not be found.', 'INVALID_LOCATION')];
}

/** What is not available is kept in the ledger of the app that put it there. */
export function ledgerProblems(at: string[], name: string, uri: string | null | undefined): UserError[] {
  const given = uri !== undefined && uri !== null;
  if (name === 'available')
    return given
      ? [
          userError(
            at,
            'A ledger document URI is not allowed when adjusting available.',
            'INVALID_AVAILABLE_DOCUMENT',
          ),
        ]
      : [];
  if (!given)
    return [
      userError(
        at,
        'A ledger document URI is required except when adjusting available.',
        'INVALID_QUANTITY_DOCUMENT',
      ),
    ];
  if (uri.startsWith('gid://shopify/'))
    return [
      userError(
        at,
        'Internal (gid://shopify/) ledger documents are not allowed to be adjusted via API.',
        'INTERNAL_LEDGER_DOCUMENT',
      ),
    ];
  return URI.test(uri)
    ? []
    : [userError(at, 'The specified ledger document is invalid.', 'INVALID_LEDGER_DOCUMENT')];
}

export interface Compared {
  changeFromQuantity?: number | null;
}

/** The comparison is mandatory at run time, though the schema lets it be left out; null compares nothing. */
export function requireComparison(type: string, asked: readonly Compared[]): void {
  if (asked.every((change) => change.changeFromQuantity !== undefined)) return;
  throw new GraphQLError(`${type} must include the following argument: changeFromQuantity.`, {
    extensions: { code: 'BAD_REQUEST' },
  });
}

export const STALE = 'The changeFromQuantity argument no longer matches the persisted quantity.';

export function staleProblems(
  at: string[],
  { changeFromQuantity }: Compared,
  current: number,
  message = STALE,
): UserError[] {
  if (changeFromQuantity === null || changeFromQuantity === undefined || changeFromQuantity === current)
    return [];
  return [userError([...at, 'changeFromQuantity'], message, 'CHANGE_FROM_QUANTITY_STALE')];
}

export const refused = (userErrors: UserError[]) => ({ inventoryAdjustmentGroup: null, userErrors });
