import { forShop, type ShopRows } from '~/database/for-shop.server';
import { keyOf } from './place';
import { LEVELS, type FieldName, type PolicyLevel } from './policy';
import type { DecidedPlace } from './policy-page';
import { readPolicies } from './policy-rows.server';
import { namesOf } from './subject-names.server';

/** Places of one page; more are reached by search, and all of them by the CSV. */
const MOST = 100;

interface Changed {
  level: PolicyLevel['level'];
  subject: string;
  pool: string;
  at: Date;
  by: string;
}

const newestPlaces = (rows: ShopRows): Promise<Changed[]> =>
  rows.sql<Changed>`
    select level, subject, pool, updated_at as at, updated_by_name as by from policy
    where shop = ${rows.shop}
    order by array_position(${[...LEVELS]}::text[], level), updated_at desc, subject, pool limit ${MOST}`;

/** Levels that say something, from the shop down, what was changed last first; and whether there are more. */
export async function decidedPlaces(shop: string): Promise<{ places: DecidedPlace[]; more: boolean }> {
  const rows = forShop(shop);
  const newest = await newestPlaces(rows);
  const names = await namesOf(rows, newest);
  const said = await readPolicies(rows, newest);
  const places = newest.map((one): DecidedPlace => {
    const policy = said.find(
      ({ level, subject, pool }) => level === one.level && subject === one.subject && pool === one.pool,
    );
    const named = names.get(keyOf(one));
    return {
      ...one,
      name: named?.name ?? '',
      mark: named?.mark ?? '',
      fields: Object.keys(policy?.said ?? {}) as FieldName[],
    };
  });
  return { places, more: newest.length === MOST };
}
