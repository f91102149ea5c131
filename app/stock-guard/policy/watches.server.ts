import type { ShopRows } from '~/database/for-shop.server';
import { dayFactors, type Calendar } from '../demand/calendar';
import { calendarOf } from '../demand/calendar.server';
import type { DemandMethod } from '../demand/forecast';
import { knowDemand } from '../demand/know.server';
import { dayAfter } from '../day';
import { mayBeGuarded, type WhoseWatches } from './guarded-variants.server';
import { ONLINE } from './policy';
import { policiesAbout } from './policy-rows.server';
import type { KnownDemand } from './reorder';
import { watchesOf, type Watch } from './watch';
import { writeWatches } from './watch-rows.server';
import { indexOf, levelsOf } from './watched-thing';
import { thingsOf, type FoundThing } from './watched-things.server';

/** Variants whose terms are worked out together: enough for set-based work, and little memory for a million. */
const PORTION = 5_000;

interface ShopToday {
  today: string;
  openPools: ReadonlySet<string>;
  calendar: Calendar;
}

async function shopToday(rows: ShopRows, asOf: Date): Promise<ShopToday> {
  const [found] = await rows.sql<{ today: string; locations: string[] }>`
    select to_char((${asOf}::timestamptz at time zone s.time_zone)::date, 'YYYY-MM-DD') as today,
      array(select l.id::text from location l where l.shop = s.shop and l.active) as locations
    from shop s where s.shop = ${rows.shop}`;
  if (!found) throw new Error('The shop is not there.');
  const openPools = new Set([ONLINE, ...found.locations]);
  return { today: found.today, openPools, calendar: await calendarOf(rows) };
}

const demandKey = (variantId: bigint, pool: string): string => `${String(variantId)} ${pool}`;

async function demandsOf(rows: ShopRows, ids: readonly bigint[]): Promise<Map<string, KnownDemand>> {
  const found = await rows.sql<KnownDemand & { variantId: bigint; pool: string; method: DemandMethod }>`
    select variant_id as "variantId", pool, per_day as "perDay", deviation, method, recent as counted
    from demand where shop = ${rows.shop} and variant_id = any(${ids}::bigint[])`;
  return new Map(found.map(({ variantId, pool, ...demand }) => [demandKey(variantId, pool), demand]));
}

/** Season × uplift of the days ahead, worked out once for all variants that share a category and an icon. */
function factorsAhead({ calendar, today }: ShopToday): (thing: FoundThing) => (day: number) => number {
  const known = new Map<string, (day: number) => number>();
  return ({ category, icon }) => {
    const iconId = icon?.id ?? null;
    const key = `${iconId ?? ''} ${category}`;
    const before = known.get(key);
    if (before) return before;
    const factorOf = dayFactors({ category, iconId }, calendar);
    const days: number[] = [];
    const ahead = (day: number): number => (days[day] ??= factorOf(dayAfter(today, day)));
    known.set(key, ahead);
    return ahead;
  };
}

async function portionOf(rows: ShopRows, ids: readonly bigint[], shop: ShopToday): Promise<Watch[]> {
  const things = await thingsOf(rows, ids);
  const policies = indexOf(
    await policiesAbout(rows, {
      vendors: [...new Set(things.map(({ vendor }) => vendor))],
      iconIds: [...new Set(things.flatMap(({ icon }) => icon?.id ?? []))],
      productIds: [...new Set(things.map(({ productId }) => productId))],
      variantIds: ids,
    }),
  );
  const demands = await demandsOf(rows, ids);
  const aheadOf = factorsAhead(shop);
  return things.flatMap((thing) =>
    watchesOf(thing, levelsOf(thing, policies), {
      ...shop,
      demandIn: (pool) => demands.get(demandKey(thing.variantId, pool)) ?? null,
      ahead: aheadOf(thing),
    }),
  );
}

/** Guarded variants whose demand has never been computed in one of their pools. */
async function withoutDemand(rows: ShopRows, ids: readonly bigint[]): Promise<bigint[]> {
  const found = await rows.sql<{ id: bigint }>`
    select distinct w.variant_id as id from watch w
    join variant v on v.shop = w.shop and v.id = w.variant_id
    where w.shop = ${rows.shop} and w.variant_id = any(${ids}::bigint[]) and not exists (
      select 1 from demand d where d.shop = w.shop and d.variant_id = w.variant_id and d.pool = w.pool)`;
  return found.map(({ id }) => id);
}

async function renew(rows: ShopRows, ids: readonly bigint[], shop: ShopToday): Promise<void> {
  await writeWatches(rows, ids, await portionOf(rows, ids, shop));
}

/**
 * Works out anew which variants are guarded in which pools and by what terms, and keeps that; call it in the
 * transaction that changed a casting, a policy or demand. What has no demand yet gets one first. Renewals of a shop
 * wait for each other, so that an older policy is never written over a newer one.
 */
export async function renewWatches(rows: ShopRows, whose: WhoseWatches, asOf: Date): Promise<void> {
  await rows.transaction(async (inner) => {
    await inner.lock('watches');
    const ids = await mayBeGuarded(inner, whose);
    const shop = await shopToday(inner, asOf);
    for (let from = 0; from < ids.length; from += PORTION) {
      const portion = ids.slice(from, from + PORTION);
      await renew(inner, portion, shop);
      const unknown = await withoutDemand(inner, portion);
      if (unknown.length === 0) continue;
      await knowDemand(inner, { variantIds: unknown }, asOf);
      await renew(inner, unknown, shop);
    }
  });
}
