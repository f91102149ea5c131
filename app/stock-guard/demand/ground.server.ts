import type { ShopRows } from '~/database/for-shop.server';
import { mayReadOrders } from '~/shopify/scopes';
import { dayAfter } from '../day';
import { calendarOf } from './calendar.server';
import { WINDOW_DAYS, type DemandGround } from './demand-ground';
import { markedDaysOf } from './marked-days.server';

/** The ground of a shop's demand, with what reading its sales needs. */
export interface Ground extends DemandGround {
  today: string;
  timeZone: string;
  wholesale: { channels: string[]; tags: string[] };
}

interface Row {
  today: string;
  timeZone: string;
  grantedScopes: string[];
  channels: string[];
  tags: string[];
  counts: boolean;
  firstSold: string | null;
  firstMoved: string | null;
  recordedFrom: string | null;
}

const basisOf = (row: Row): Ground['basis'] => {
  if (mayReadOrders(row.grantedScopes) && row.firstSold !== null) return 'orders';
  return row.recordedFrom === null && row.firstMoved === null ? 'none' : 'movements';
};

/** Reads it; null for a shop that is not installed. Days are days in the shop's own zone. */
export async function groundOf(rows: ShopRows, asOf: Date): Promise<Ground | null> {
  const { shop } = rows;
  const [row] = await rows.sql<Row>`
    select to_char(${asOf}::timestamptz at time zone s.time_zone, 'YYYY-MM-DD') as today, s.time_zone as "timeZone",
      s.granted_scopes as "grantedScopes", s.wholesale_channels as channels, s.wholesale_tags as tags, s.wholesale_counts as counts,
      (select to_char(min(processed_at) at time zone s.time_zone, 'YYYY-MM-DD') from order_line where shop = ${shop}) as "firstSold",
      (select to_char(min(at) at time zone s.time_zone, 'YYYY-MM-DD') from level_change where shop = ${shop}) as "firstMoved",
      (select to_char(min(day), 'YYYY-MM-DD') from daily_close where shop = ${shop}) as "recordedFrom"
    from shop s where s.shop = ${shop}`;
  if (!row) return null;
  const basis = basisOf(row);
  const first = basis === 'orders' ? row.firstSold : (row.firstMoved ?? row.recordedFrom);
  const to = dayAfter(row.today, -1);
  const earliest = dayAfter(to, 1 - WINDOW_DAYS);
  const from = first !== null && first > earliest ? first : earliest;
  const locations = await rows.db.location.findMany({
    where: { active: true },
    select: { id: true, fulfilsOnlineOrders: true },
    orderBy: { id: 'asc' },
  });
  return {
    today: row.today,
    timeZone: row.timeZone,
    basis,
    window: { from: from > to ? to : from, to },
    recordedFrom: row.recordedFrom,
    wholesale: { channels: row.channels, tags: row.tags },
    wholesaleCounts: row.counts,
    locations: locations.map(({ id, fulfilsOnlineOrders }) => ({
      id: String(id),
      online: fulfilsOnlineOrders,
    })),
    calendar: await calendarOf(rows),
    marked: await markedDaysOf(rows),
  };
}
