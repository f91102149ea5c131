import type { AdjustmentGroup, StockChange } from '../../store/adjustments.ts';
import { bareId, gid } from '../../store/gid.ts';
import { fields, withArguments } from '../field.ts';

const idsOf = (given: unknown, type: string): number[] | null =>
  Array.isArray(given) ? given.map((each) => bareId(String(each), type) ?? 0) : null;

export const adjustmentGroupType = fields<AdjustmentGroup>({
  id: (group) => gid('InventoryAdjustmentGroup', group.id),
  createdAt: (group) => group.createdAt,
  reason: (group) => group.reason,
  referenceDocumentUri: (group) => group.referenceDocumentUri,
  app: (_group, { app }) => app,
  staffMember: () => null,
  changes: withArguments(['inventoryItemIds', 'locationIds', 'quantityNames'], (group, args) => {
    const items = idsOf(args['inventoryItemIds'], 'InventoryItem');
    const locations = idsOf(args['locationIds'], 'Location');
    const names = args['quantityNames'] as string[] | null | undefined;
    return group.changes.filter(
      (change) =>
        (items?.includes(change.inventoryItemId) ?? true) &&
        (locations?.includes(change.locationId) ?? true) &&
        (names?.includes(change.name) ?? true),
    );
  }),
});

export const inventoryChangeType = fields<StockChange>({
  name: (change) => change.name,
  delta: (change) => change.delta,
  ledgerDocumentUri: (change) => change.ledgerDocumentUri,
  /** Shopify counts in the background and answers without the outcome. */
  quantityAfterChange: () => null,
  item: (change, { store }) => store.inventoryItems.get(change.inventoryItemId) ?? null,
  location: (change, { store }) => store.locations.get(change.locationId) ?? null,
});
