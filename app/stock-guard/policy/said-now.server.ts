import type { ShopRows } from '~/database/for-shop.server';
import { keyOf, type Place } from './place';
import { EVERY_POOL, type Said } from './policy';
import { readPolicies } from './policy-rows.server';

export const placeKey = (place: Place): string => `${keyOf(place)} ${place.pool}`;

/** What these places say now, by `placeKey`; an icon's own minimum is what it says of every pool. */
export async function saidNow(rows: ShopRows, places: readonly Place[]): Promise<Map<string, Said>> {
  const policies = await readPolicies(rows, places);
  const said = new Map(policies.map((policy) => [placeKey(policy), policy.said]));
  const icons = places.filter(({ level, pool }) => level === 'icon' && pool === EVERY_POOL);
  const minimums = await rows.sql<{ id: string; minimum: number }>`
    select id::text as id, minimum from icon
    where shop = ${rows.shop} and minimum is not null and id = any(${icons.map(({ subject }) => subject)}::uuid[])`;
  for (const { id, minimum } of minimums) {
    const key = placeKey({ level: 'icon', subject: id, pool: EVERY_POOL });
    said.set(key, { ...said.get(key), minimumUnits: minimum });
  }
  return said;
}
