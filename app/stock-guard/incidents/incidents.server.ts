import { forShop, type ShopRows } from '~/database/for-shop.server';
import { part } from '~/database/sql-parts.server';
import { boardSeen } from '../board/board-seen.server';
import type { BoardSeen } from '../board/board-size';
import { outlookOfRow } from '../promise/row-outlook';
import { tellingOf } from '../promise/telling';
import { sizeOf } from '../promise/variant-name';
import type { WatchedRow } from '../promise/watched-row';
import { watchedVariants } from '../promise/watched-variants.server';
import { groupsOf, keyOf, type ListedRow, type Saying } from './incident-groups';
import type { IncidentFilter, IncidentPage, IncidentTab } from './incident-list';

const PAGE = 50;
const CURSOR = /^([01])_(\d{1,15})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const EVERYTHING: IncidentFilter = { iconId: null, pool: null };

/** Where a page begins, from the address; anything else is the first page. */
function startOf(cursor: string | null): { worst: number; at: Date; id: string } | null {
  const [, worst, milliseconds, id] = CURSOR.exec(cursor ?? '') ?? [];
  if (worst === undefined || milliseconds === undefined || id === undefined) return null;
  return { worst: Number(worst), at: new Date(Number(milliseconds)), id };
}

/** What a tab holds and its order, both worded as its index words them. */
const HALVES = {
  open: {
    where: part`state in ('settling', 'open', 'acknowledged', 'snoozed')`,
    worst: part`(case when kind = 'low' then 0 else 1 end)`,
    at: part`below_since`,
  },
  resolved: { where: part`state = 'resolved'`, worst: part`0`, at: part`closed_at` },
} as const;

/** The incidents that lie behind a place in the order of their tab. */
function beyond(tab: IncidentTab, start: NonNullable<ReturnType<typeof startOf>>) {
  const { worst, at } = HALVES[tab];
  return tab === 'open'
    ? part`(${worst}, ${at}, id) < (${start.worst}::int, ${start.at}::timestamptz, ${start.id}::uuid)`
    : part`(${at}, id) < (${start.at}::timestamptz, ${start.id}::uuid)`;
}

const meant = ({ iconId, pool }: IncidentFilter) =>
  part`${iconId === null ? part`true` : part`icon_id = ${iconId}::uuid`} and ${pool === null ? part`true` : part`pool = ${pool}`}`;

function sayingOf(row: WatchedRow, seen: BoardSeen): Saying {
  const { variantTitle, product, pool, sale, stock, reorderPoint, terms } = row;
  const outlook = outlookOfRow(row, seen);
  const told = {
    what: sizeOf(variantTitle) ?? product?.title ?? '',
    ...{ pool, sale, stock, reorderPoint },
    place: seen.places.get(pool) ?? '',
    leadDays: terms.leadDays,
    today: seen.today,
  };
  return {
    telling: tellingOf(told, outlook),
    orderBy: outlook?.orderBy ?? null,
    unitsToOrder: outlook?.unitsToOrder ?? 0,
  };
}

/** The sentences of the incidents of a page, computed from what is true now. */
async function sayingsOf(rows: ShopRows, found: readonly ListedRow[], seen: BoardSeen, asOf: Date) {
  const variantIds = [...new Set(found.map(({ variantId }) => variantId))];
  const watched = variantIds.length === 0 ? [] : await watchedVariants(rows, { variantIds }, asOf);
  return new Map(watched.map((row) => [keyOf(row.variantId, row.pool), sayingOf(row, seen)]));
}

/**
 * A page of incidents: those under way, broken promises first, or those resolved; the newest first, by product.
 * Withdrawn ones never were incidents to anybody and are left out.
 */
export async function incidentsPage(
  shop: string,
  tab: IncidentTab,
  cursor: string | null,
  asOf: Date,
  filter: IncidentFilter = EVERYTHING,
): Promise<IncidentPage> {
  const rows = forShop(shop);
  const { where, worst, at } = HALVES[tab];
  const start = startOf(cursor);
  const order = tab === 'open' ? part`${worst} desc, ${at} desc, id desc` : part`${at} desc, id desc`;
  const found = await rows.sql<ListedRow>`
    select n.id::text, n.state, n.kind, n.variant_id as "variantId", n.product_id as "productId", n.pool, n.available,
      n.opens_at as "opensAt", n.at, n.closed_as as "closedAs", n.acknowledged_by as "acknowledgedBy",
      to_char(n.promised_on, 'YYYY-MM-DD') as "promisedOn", n.slipped_at as "slippedAt",
      n.snoozed_until as "snoozedUntil", n.snoozed_for_arrival as "snoozedForArrival", n.unstable,
      to_char(n.order_by, 'YYYY-MM-DD') as "orderBy", n.units_to_order as "unitsToOrder", i.title as "iconTitle",
      p.title as "productTitle", v.title as "variantTitle", p.picture_url as "pictureUrl", n.worst
    from (
      select *, ${at} as at, ${worst} as worst from incident
      where shop = ${shop} and ${where} and ${meant(filter)} and ${start ? beyond(tab, start) : part`true`}
      order by ${order} limit ${PAGE + 1}
    ) n
    left join icon i on i.shop = ${shop} and i.id = n.icon_id
    left join product p on p.shop = ${shop} and p.id = n.product_id
    left join variant v on v.shop = ${shop} and v.id = n.variant_id
    order by n.worst desc, n.at desc, n.id desc`;
  const shown = found.slice(0, PAGE);
  const last = found.length > PAGE ? shown.at(-1) : undefined;
  const seen = await boardSeen(rows, 'usable', asOf);
  const sayings = tab === 'open' ? await sayingsOf(rows, shown, seen, asOf) : new Map<string, Saying>();
  return {
    groups: groupsOf(shown, sayings, seen.places),
    today: seen.today,
    next: last ? `${String(last.worst)}_${String(last.at.getTime())}_${last.id}` : null,
  };
}
