import { bareId } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import { bounded } from '../area.ts';
import { notImplemented } from '../refusals.ts';
import { userError, type UserError } from '../user-error.ts';

/** What is said of each complaint, where nothing more particular is known. */
const WORDS = {
  ALL_QUANTITY_SHIPPED: 'The item cannot be removed because all of its quantity has been shipped.',
  BARCODE_DUPLICATE: 'This barcode is already assigned to another shipment.',
  BARCODE_TOO_LONG: 'Barcode must be 255 characters or less.',
  BUNDLED_ITEM: 'Bundled items cannot be used for this operation.',
  CANT_REMOVE_ALL_ITEMS_FROM_READY_TO_SHIP_TRANSFER:
    'A ready to ship transfer must have at least one line item.',
  DUPLICATE_ITEM: 'The inventory item is already present in the list. Each item must be unique.',
  EMPTY_SHIPMENT_INPUT: 'The shipment input cannot be empty.',
  INVALID_ITEM: 'One or more items are not valid.',
  INVALID_QUANTITY: 'The quantity is invalid.',
  INVALID_SHIPMENT_STATUS: 'Current shipment status does not support this operation.',
  INVALID_TRANSFER_STATUS: 'Current transfer status does not support this operation.',
  INVALID_URL: 'The URL is invalid.',
  INVENTORY_STATE_NOT_ACTIVE: 'The item is not stocked at the intended location.',
  ITEMS_EMPTY: 'The list of line items is empty.',
  ITEM_NOT_FOUND: 'The inventory item could not be found.',
  ITEM_PRESENT_ON_DRAFT_SHIPMENT_WITH_ZERO_QUANTITY:
    'The line item cannot be removed because it appears on a draft shipment with quantity `0`.',
  LOCATION_NOT_ACTIVE: 'The location selected is not active.',
  LOCATION_NOT_FOUND: "The location selected can't be found.",
  LOCATION_REQUIRED: 'A location is required for this operation.',
  SHIPMENT_EXISTS: 'Shipment already exists for the transfer.',
  SHIPMENT_NOT_FOUND: 'The shipment was not found.',
  TAG_EXCEEDS_MAX_LENGTH: 'The tag exceeds the maximum length.',
  TRANSFER_LOCATION_IMMUTABLE:
    'The location of a transfer cannot be updated. Only Draft Transfers can mutate their locations.',
  TRANSFER_NOT_FOUND: 'The transfer was not found.',
  TRANSFER_ORIGIN_CANNOT_BE_THE_SAME_AS_DESTINATION:
    'The origin location cannot be the same as the destination location.',
  UNTRACKED_ITEM: 'The inventory item does not track inventory.',
} as const;

export const problem = (at: string[], code: keyof typeof WORDS, message: string = WORDS[code]): UserError =>
  userError(at, message, code);

/** A line as transfers and shipments are given it. */
export interface LineInput {
  inventoryItemId: string;
  quantity: number;
}

export const itemIdOf = ({ inventoryItemId }: LineInput): number =>
  bareId(inventoryItemId, 'InventoryItem') ?? 0;
export const readLines = (lines: readonly LineInput[]) =>
  lines.map((line) => ({ inventoryItemId: itemIdOf(line), quantity: line.quantity }));

/** The least quantity that a line may have: a draft may plan none yet. */
export type Least = 0 | 1;

/** What is wrong with each line: its item and its number. */
export function lineProblems(
  store: Store,
  at: string[],
  lines: readonly LineInput[],
  least: Least,
  originId: number | null,
): UserError[] {
  const ids = bounded(lines).map(itemIdOf);
  return lines.flatMap((line, index) => {
    const place = [...at, String(index)];
    const [id = 0] = ids.slice(index);
    const isDouble = ids.indexOf(id) !== ids.lastIndexOf(id);
    return [
      ...(isDouble ? [problem([...place, 'inventoryItemId'], 'DUPLICATE_ITEM')] : []),
      ...(isDouble ? [] : itemProblems(store, [...place, 'inventoryItemId'], id, originId)),
      ...quantityProblems([...place, 'quantity'], line.quantity, least),
    ];
  });
}

function itemProblems(store: Store, at: string[], id: number, originId: number | null): UserError[] {
  const item = store.inventoryItems.get(id);
  if (item === undefined) return [problem(at, 'ITEM_NOT_FOUND')];
  if (store.variants.by('item', id).some(({ components }) => components.length > 0))
    return [problem(at, 'BUNDLED_ITEM')];
  if (!item.tracked) return [problem(at, 'UNTRACKED_ITEM')];
  if (originId !== null && store.level(id, originId)?.isActive !== true)
    return [problem(at, 'INVENTORY_STATE_NOT_ACTIVE')];
  return [];
}

export function quantityProblems(at: string[], quantity: number, least: Least): UserError[] {
  if (quantity < 0) return [problem(at, 'INVALID_QUANTITY', "The quantity can't be negative.")];
  if (quantity < least) return [problem(at, 'INVALID_QUANTITY', 'The quantity must be greater than 0.')];
  return [];
}

/** A place that is given must be there and open; null where none is given or it is wrong. */
export function placeProblems(store: Store, at: string[], id: number | null): UserError[] {
  if (id === null) return [];
  const location = store.locations.get(id);
  if (location === undefined) return [problem(at, 'LOCATION_NOT_FOUND')];
  return location.isActive ? [] : [problem(at, 'LOCATION_NOT_ACTIVE')];
}

export const locationIdOf = (given: string | null | undefined): number | null =>
  typeof given === 'string' ? (bareId(given, 'Location') ?? 0) : null;

const LONGEST_TAG = 255;

export const tagProblems = (tags: readonly string[] | null | undefined): UserError[] =>
  (tags ?? []).some((tag) => tag.length > LONGEST_TAG)
    ? [problem(['input', 'tags'], 'TAG_EXCEEDS_MAX_LENGTH')]
    : [];

export function refuseMetafields(metafields: readonly unknown[] | null | undefined): void {
  if (metafields && metafields.length > 0) throw notImplemented('metafields of InventoryTransfer');
}
