import type { ShopRows } from '~/database/for-shop.server';
import { ONLINE } from './policy';
import type { PersonChoice, PoolChoice } from './pool-choices';

/** The pools of the shop: online first, then each location by name. */
export async function poolChoices(rows: ShopRows): Promise<PoolChoice[]> {
  const places = await rows.sql<PoolChoice>`
    select id::text as id, name, active as open from location where shop = ${rows.shop} order by name, id`;
  return [{ id: ONLINE, name: '', open: true }, ...places];
}

/** People who may be told, by name. */
export const personChoices = (rows: ShopRows): Promise<PersonChoice[]> =>
  rows.sql<PersonChoice>`
    select id::text as id, name, address from recipient
    where shop = ${rows.shop} and removed_at is null order by name, id`;
