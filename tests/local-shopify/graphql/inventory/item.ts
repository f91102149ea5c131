import { bareId, gid } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import type { InventoryItem, Level, Variant } from '../../store/types.ts';
import { count } from '../area.ts';
import { byId, connection, fields, withArguments } from '../field.ts';
import { money } from '../money.ts';
import { search, type SearchFields } from '../search/search.ts';
import { throughSkus } from '../search/through-skus.ts';
import { LEVEL_SEARCH, shown } from './level-search.ts';

export function itemSearch(store: Store): SearchFields<InventoryItem> {
  const skus = throughSkus<InventoryItem>(store, ({ inventoryItemId }) => inventoryItemId);
  return {
    default: skus,
    id: (item) => item.id,
    sku: skus,
    tracked: (item) => item.tracked,
    created_at: (item) => item.createdAt,
    updated_at: (item) => item.updatedAt,
  };
}

const skuOf = (store: Store, item: InventoryItem): string | null =>
  store.variants.first('item', item.id)?.sku ?? null;

const duplicates = (store: Store, item: InventoryItem): number => {
  const sku = skuOf(store, item);
  return sku === null || sku === '' ? 0 : Math.max(0, store.variants.by('sku', sku).length - 1);
};

type HarmonizedCode = NonNullable<InventoryItem['countryHarmonizedSystemCodes']>[number];

export const inventoryItemType = fields<InventoryItem>({
  id: (item) => gid('InventoryItem', item.id),
  legacyResourceId: (item) => String(item.id),
  sku: (item, { store }) => skuOf(store, item),
  duplicateSkuCount: (item, { store }) => duplicates(store, item),
  tracked: (item) => item.tracked,
  trackedEditable: () => ({ locked: false, reason: null }),
  requiresShipping: (item) => item.requiresShipping,
  unitCost: (item, { store }) => (item.unitCost === null ? null : money(item.unitCost, store)),
  countryCodeOfOrigin: (item) => item.countryCodeOfOrigin ?? null,
  provinceCodeOfOrigin: (item) => item.provinceCodeOfOrigin ?? null,
  harmonizedSystemCode: (item) => item.harmonizedSystemCode ?? null,
  countryHarmonizedSystemCodes: connection<InventoryItem, HarmonizedCode & { id: number }>(
    [],
    (item) => (item.countryHarmonizedSystemCodes ?? []).map((code, index) => ({ ...code, id: index + 1 })),
    byId,
  ),
  measurement: (item) => ({
    id: gid('InventoryItemMeasurement', item.id),
    weight: item.weight ?? { unit: 'KILOGRAMS', value: 0 },
  }),
  inventoryHistoryUrl: (item, { store }) => {
    const variant = store.variants.by('item', item.id)[0];
    if (variant === undefined) return null;
    return `https://${store.shop.domain}/admin/products/${variant.productId}/variants/${variant.id}/inventory_history`;
  },
  createdAt: (item) => item.createdAt,
  updatedAt: (item) => item.updatedAt,
  variant: (item, { store }) => store.variants.by('item', item.id)[0] ?? null,
  variants: connection<InventoryItem, Variant>(
    [],
    (item, _args, { store }) => store.variants.by('item', item.id),
    byId<Variant>,
  ),
  locationsCount: (item, { store }) => count(shown(store.levelsOf(item.id), {}), {}),
  inventoryLevel: withArguments(['locationId', 'includeInactive'], (item, args, { store }) => {
    const location = bareId(String(args['locationId']), 'Location');
    const level = location === null ? undefined : store.level(item.id, location);
    return level === undefined ? null : (shown([level], args)[0] ?? null);
  }),
  inventoryLevels: connection<InventoryItem, Level>(
    ['query', 'includeInactive'],
    (item, args, { store }) => search(shown(store.levelsOf(item.id), args), args['query'], LEVEL_SEARCH),
    () => ({ id: (level) => level.locationId }),
  ),
});
