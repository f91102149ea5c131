import type { ShopRows } from '~/database/for-shop.server';
import { calendarOf } from '../demand/calendar.server';
import { dayIn } from '../day';
import { outlookOfRow } from '../promise/row-outlook';
import { watchedVariants } from '../promise/watched-variants.server';
import type { Standing } from './digest';
import { noticeSize } from './notice-size';

/** More than so many incidents nobody reads through in a mail; the worst come first. */
const MOST = 2_000;

interface Turns {
  id: string;
  wokenAt: Date | null;
  brokeAt: Date | null;
}

/** When snoozes last ended and promises last broke: what of an old incident is news. */
async function turnsOf(rows: ShopRows, ids: readonly string[]): Promise<Map<string, Turns>> {
  const found = await rows.sql<Turns>`
    select incident_id::text as id, max(at) filter (where kind = 'woken') as "wokenAt",
      max(at) filter (where kind = 'broke') as "brokeAt"
    from incident_event
    where shop = ${rows.shop} and incident_id = any(${ids}::uuid[]) and kind in ('woken', 'broke')
    group by incident_id`;
  return new Map(found.map((turns) => [turns.id, turns]));
}

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
  const turns = await turnsOf(
    rows,
    watched.flatMap(({ incident }) => incident?.id ?? []),
  );
  return watched.flatMap((row) => {
    const known = row.incident ?? row.resolvedLately;
    if (!known || row.muted || known.state === 'settling') return [];
    const { wokenAt = null, brokeAt = null } = turns.get(known.id) ?? {};
    const incident = { ...known, wokenAt, brokeAt };
    const outlook = outlookOfRow(row, seen);
    const size = noticeSize({ incidentId: incident.id, row, outlook }, names, today);
    return [{ row, incident, outlook, size }];
  });
}
