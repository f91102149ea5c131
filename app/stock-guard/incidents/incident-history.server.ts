import type { ShopRows } from '~/database/for-shop.server';
import type { HistoryLine, IncidentDetail, ToldLine } from './incident-detail';

const MOST_MOVEMENTS = 50;
const MOST_LINES = 100;
const DAY = 86_400_000;

interface About {
  id: string;
  variantId: bigint;
  belowSince: Date;
  openedAt: Date | null;
  closedAt: Date | null;
}

/** Where the size is now, location by location. */
export const placesOf = (rows: ShopRows, { variantId }: About) =>
  rows.sql<IncidentDetail['places'][number]>`
    select o.name, o.fulfils_online_orders as online, l.available, l.incoming
    from variant v join level l on l.shop = v.shop and l.inventory_item_id = v.inventory_item_id
    join location o on o.shop = l.shop and o.id = l.location_id and o.active
    where v.shop = ${rows.shop} and v.id = ${variantId}
    order by o.fulfils_online_orders desc, o.name`;

/** What moved from a day before the shortage to its end: enough to see how it came about. */
export const movementsOf = (rows: ShopRows, { variantId, belowSince, closedAt }: About) =>
  rows.sql<IncidentDetail['movements'][number]>`
    select c.at, coalesce(o.name, '') as place, c.before, c.after
    from variant v join level_change c on c.shop = v.shop and c.inventory_item_id = v.inventory_item_id
    left join location o on o.shop = c.shop and o.id = c.location_id
    where v.shop = ${rows.shop} and v.id = ${variantId}
      and c.at >= ${new Date(belowSince.getTime() - DAY)}
      and (${closedAt}::timestamptz is null or c.at <= ${closedAt})
    order by c.at desc, c.id desc limit ${MOST_MOVEMENTS}`;

/** What was decided and said of it, the newest first. */
export const historyOf = (rows: ShopRows, { id }: About) =>
  rows.sql<HistoryLine>`
    select at, kind, by_name as "byName", detail->>'promisedOn' as "promisedOn", detail->>'note' as note,
      (detail->>'until')::timestamptz as until, coalesce((detail->>'forArrival')::boolean, false) as "forArrival"
    from incident_event where shop = ${rows.shop} and incident_id = ${id}::uuid
    order by at desc, id desc limit ${MOST_LINES}`;

/** Who was told while it lasted: by its own mails, and by summaries and digests that name it. */
export async function toldOf(rows: ShopRows, { id, openedAt, closedAt }: About): Promise<ToldLine[]> {
  if (openedAt === null) return [];
  return rows.sql<ToldLine>`
    select coalesce(r.name, c.name, '') as name, n.state, coalesce(n.sent_at, n.created_at) as at
    from notice n
    left join recipient r on r.shop = ${rows.shop} and r.id = n.recipient_id
    left join channel c on c.shop = ${rows.shop} and c.id = n.channel_id
    where n.shop = ${rows.shop} and n.created_at >= ${openedAt}
      and (${closedAt}::timestamptz is null or n.created_at <= ${closedAt && new Date(closedAt.getTime() + DAY)})
      and (n.thread_id = ${id}::uuid or strpos(n.content::text, ${id}) > 0)
    order by n.created_at desc, name limit ${MOST_LINES}`;
}
