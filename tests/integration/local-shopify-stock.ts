import { maison as maisonSeed } from '../local-shopify/seed/maison';
import type { Running } from '../local-shopify/start';
import { gid } from '../local-shopify/store/gid';
import { QUANTITY_NAMES } from '../local-shopify/store/quantities';
import type { Complaint } from './local-shopify-mutating';
import { read } from './local-shopify-visit';

export const [OSLO, COPENHAGEN, LYON] = [71_000_000_001, 71_000_000_002, 71_000_000_003] as const;
export const NOWHERE = gid('Location', 999_999_999_999);
export const NOTHING = gid('InventoryItem', 999_999_999_999);
export const oslo = gid('Location', OSLO);
export const lyon = gid('Location', LYON);

const items = new Map(maisonSeed().variants.map(({ sku, inventoryItemId }) => [sku, inventoryItemId]));
/** The number of the maison's item with that SKU. */
export const itemOf = (sku: string): number => items.get(sku) ?? 0;
export const knit = gid('InventoryItem', itemOf('FK-ECR-M'));

export const LEDGER = 'ledger://count/1';
export const GROUP = `inventoryAdjustmentGroup { id reason referenceDocumentUri changes { name delta quantityAfterChange ledgerDocumentUri
  item { id } location { id } } } userErrors { field message code }`;

export interface Grouped {
  inventoryAdjustmentGroup: { id: string; changes: { name: string; delta: number }[] } | null;
  userErrors: Complaint[];
}

/** All quantities of an item at a place, as the API tells them. */
export async function quantities(
  maison: Running,
  item = knit,
  location = oslo,
): Promise<Record<string, number>> {
  const { inventoryItem } = await read<{
    inventoryItem: { inventoryLevel: { quantities: { name: string; quantity: number }[] } };
  }>(
    maison,
    `query($item: ID!, $location: ID!, $names: [String!]!) { inventoryItem(id: $item) {
      inventoryLevel(locationId: $location, includeInactive: true) { quantities(names: $names) { name quantity } } } }`,
    { item, location, names: QUANTITY_NAMES },
  );
  return Object.fromEntries(
    inventoryItem.inventoryLevel.quantities.map(({ name, quantity }) => [name, quantity]),
  );
}

/** A change of the knit in Oslo by one, with what is different. */
export const change = (by: object = {}) => ({
  inventoryItemId: knit,
  locationId: oslo,
  delta: 1,
  changeFromQuantity: null,
  ...by,
});

export const adjustment = (by: object = {}) => ({
  input: { name: 'available', reason: 'correction', changes: [change()], ...by },
});
