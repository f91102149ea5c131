import { forShop, type ShopRows } from '~/database/for-shop.server';
import { mayReadArrivals } from '~/shopify/scopes';
import { calendarOf } from '../demand/calendar.server';
import { dayIn } from '../day';
import { watchedVariants } from '../promise/watched-variants.server';
import { iconSheet, weeksShown } from './icon-sheet';
import type { SheetAsked, SheetPage } from './sheet-page';

/** Icons that can be chosen from, the worst first. */
const MOST_ICONS = 100;

const iconsOf = (rows: ShopRows): Promise<SheetPage['icons']> => rows.sql<SheetPage['icons'][number]>`
  select i.id::text, i.title from icon i
  left join icon_standing s on s.shop = i.shop and s.icon_id = i.id
  where i.shop = ${rows.shop} and i.retired_at is null
  order by s.rank nulls last, s.deciding desc, i.position, i.title, i.id limit ${MOST_ICONS}`;

const iconOf = (rows: ShopRows, iconId: string): Promise<SheetPage['icons']> => rows.sql<
  SheetPage['icons'][number]
>`
  select id::text, title from icon where shop = ${rows.shop} and id = ${iconId}::uuid and retired_at is null`;

async function poolsOf(rows: ShopRows, ids: readonly string[]): Promise<SheetPage['pools']> {
  const named = await rows.sql<{ id: string; name: string }>`
    select id::text, name from location where shop = ${rows.shop} and id::text = any(${ids}) order by name`;
  return [...(ids.includes('online') ? [{ id: 'online', name: '' }] : []), ...named];
}

/** The sheet of an icon; `none` where there is no icon, or none of its sizes is guarded; `not-there` for an unknown one. */
export async function sheetPage(
  shop: { shop: string; timeZone: string; grantedScopes: readonly string[] },
  asked: SheetAsked,
  asOf: Date,
): Promise<SheetPage | 'none' | 'not-there'> {
  const rows = forShop(shop.shop);
  const icons = await iconsOf(rows);
  const [icon] = asked.iconId === null ? icons : await iconOf(rows, asked.iconId);
  if (!icon) return asked.iconId === null ? 'none' : 'not-there';
  const guarded = await watchedVariants(rows, { iconIds: [icon.id] }, asOf);
  const pools = await poolsOf(rows, [...new Set(guarded.map(({ pool }) => pool))]);
  const pool = asked.pool === null ? pools[0]?.id : pools.find(({ id }) => id === asked.pool)?.id;
  if (pool === undefined) return asked.pool === null ? 'none' : 'not-there';
  const { timeZone } = shop;
  const seen = { calendar: await calendarOf(rows), today: dayIn(timeZone, asOf), timeZone };
  const own = guarded
    .filter((row) => row.pool === pool && row.product !== null)
    .sort(
      (one, other) =>
        Number((one.product?.id ?? 0n) - (other.product?.id ?? 0n)) || one.position - other.position,
    );
  const sheet = iconSheet(own, seen, weeksShown(asked.weeks, own));
  return { icons, icon, pools, pool, sheet, arrivalsKnown: mayReadArrivals(shop.grantedScopes) };
}
