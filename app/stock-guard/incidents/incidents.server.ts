import { forShop } from '~/database/for-shop.server';
import { part } from '~/database/sql-parts.server';
import type { IncidentPage, IncidentTab, ListedIncident } from './incident-list';
import { nameOfVariant } from '../promise/variant-name';

const PAGE = 50;
const CURSOR = /^([01])_(\d{1,15})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

interface Row extends Omit<ListedIncident, 'what'> {
  productTitle: string | null;
  variantTitle: string | null;
  /** 1 for what is sold out and not over: it comes before everything else. */
  worst: number;
}

/** Where a page begins, from the address; anything else is the first page. */
function startOf(cursor: string | null): { worst: number; at: Date; id: string } | null {
  const [, worst, milliseconds, id] = CURSOR.exec(cursor ?? '') ?? [];
  if (worst === undefined || milliseconds === undefined || id === undefined) return null;
  return { worst: Number(worst), at: new Date(Number(milliseconds)), id };
}

/** What a tab holds and its order, both worded as its index words them. */
const HALVES = {
  open: {
    where: part`state in ('settling', 'open')`,
    worst: part`(case when kind = 'out' then 1 else 0 end)`,
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

/**
 * A page of incidents: those open or still settling, sold out ones first, or those resolved; the newest first.
 * Withdrawn ones never were incidents to anybody and are left out.
 */
export async function incidentsPage(
  shop: string,
  tab: IncidentTab,
  cursor: string | null,
): Promise<IncidentPage> {
  const { where, worst, at } = HALVES[tab];
  const start = startOf(cursor);
  const order = tab === 'open' ? part`${worst} desc, ${at} desc, id desc` : part`${at} desc, id desc`;
  const found = await forShop(shop).sql<Row>`
    select n.id::text, n.state, n.kind, n.available, n.minimum, n.below_since as "belowSince",
      n.opens_at as "opensAt", n.closed_at as "closedAt", n.at, i.title as "iconTitle",
      p.title as "productTitle", v.title as "variantTitle", p.picture_url as "pictureUrl", n.worst
    from (
      select *, ${at} as at, ${worst} as worst from incident
      where shop = ${shop} and ${where} and ${start ? beyond(tab, start) : part`true`}
      order by ${order} limit ${PAGE + 1}
    ) n
    join icon i on i.shop = ${shop} and i.id = n.icon_id
    left join product p on p.shop = ${shop} and p.id = n.product_id
    left join variant v on v.shop = ${shop} and v.id = n.variant_id
    order by n.worst desc, n.at desc, n.id desc`;
  const rows = found.slice(0, PAGE);
  const last = found.length > PAGE ? rows.at(-1) : undefined;
  return {
    incidents: rows.map(({ productTitle, variantTitle, ...row }) => ({
      ...row,
      what: nameOfVariant(productTitle ?? row.iconTitle, variantTitle ?? ''),
    })),
    next: last ? `${String(last.worst)}_${String(last.at.getTime())}_${last.id}` : null,
  };
}
