import { gid, levelGid } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import type { InventoryItem, Level } from '../../store/types.ts';
import { shopTime } from './shop-time.ts';

export function levelPayload(store: Store, level: Level): Record<string, unknown> {
  return {
    inventory_item_id: level.inventoryItemId,
    location_id: level.locationId,
    available: level.available,
    updated_at: shopTime(level.updatedAt, store.shop.ianaTimezone),
    admin_graphql_api_id: levelGid(level.locationId, level.inventoryItemId),
  };
}

/** A level that is gone carries only its two ids. */
export function disconnectedLevelPayload(level: Level): Record<string, unknown> {
  return { inventory_item_id: level.inventoryItemId, location_id: level.locationId };
}

export function inventoryItemPayload(store: Store, item: InventoryItem): Record<string, unknown> {
  return {
    id: item.id,
    sku: store.variants.by('item', item.id)[0]?.sku ?? null,
    created_at: shopTime(item.createdAt, store.shop.ianaTimezone),
    updated_at: shopTime(item.updatedAt, store.shop.ianaTimezone),
    requires_shipping: item.requiresShipping,
    cost: item.unitCost,
    country_code_of_origin: item.countryCodeOfOrigin ?? null,
    province_code_of_origin: item.provinceCodeOfOrigin ?? null,
    harmonized_system_code: item.harmonizedSystemCode ?? null,
    tracked: item.tracked,
    country_harmonized_system_codes: (item.countryHarmonizedSystemCodes ?? []).map((code) => ({
      country_code: code.countryCode,
      harmonized_system_code: code.harmonizedSystemCode,
    })),
    admin_graphql_api_id: gid('InventoryItem', item.id),
  };
}
