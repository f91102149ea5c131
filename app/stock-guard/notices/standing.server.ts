import type { ShopRows } from '~/database/for-shop.server';
import { calendarOf } from '../demand/calendar.server';
import { dayIn } from '../day';
import { outlookOfRow } from '../promise/row-outlook';
import { watchedVariants } from '../promise/watched-variants.server';
import type { Standing } from './digest';
import { noticeSize } from './notice-size';

/** More than so many incidents nobody reads through in a mail; the worst come first. */
const MOST = 2_000;

/**
 * Every incident that has opened and is not over, and those that were resolved since then, as they stand now: what a
 * digest and the first summary choose from. Muted ones are left out.
 */
export async function standingIncidents(
  rows: ShopRows,
  timeZone: string,
  resolvedSince: Date,
  asOf: Date,
): Promise<Standing[]> {
  const found = await rows.sql<{ variantId: bigint }>`
    select variant_id as "variantId" from incident
    where shop = ${rows.shop} and (state in ('open', 'acknowledged', 'snoozed')
      or (state = 'resolved' and closed_at > ${resolvedSince}))
    group by variant_id order by bool_or(kind <> 'low') desc, max(opened_at) desc limit ${MOST}`;
  if (found.length === 0) return [];
  const variantIds = found.map(({ variantId }) => variantId);
  const watched = await watchedVariants(rows, { variantIds }, asOf);
  const places = await rows.db.location.findMany({ select: { id: true, name: true } });
  const names = new Map(places.map(({ id, name }) => [String(id), name]));
  const today = dayIn(timeZone, asOf);
  const seen = { calendar: await calendarOf(rows), today, timeZone };
  return watched.flatMap((row) => {
    const incident = row.incident ?? row.resolvedLately;
    if (!incident || row.muted || incident.state === 'settling') return [];
    const outlook = outlookOfRow(row, seen);
    const size = noticeSize({ incidentId: incident.id, row, outlook }, names, today);
    return [{ row, incident, outlook, size }];
  });
}
