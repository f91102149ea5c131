import { forShop } from '~/database/for-shop.server';
import type { IncidentPage, IncidentTab, ListedIncident } from './incident-list';
import { nameOfVariant } from './variant-name';

const PAGE = 50;
const CURSOR = /^(\d{1,15})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

interface Row extends Omit<ListedIncident, 'what'> {
  productTitle: string | null;
  variantTitle: string | null;
}

/** Where a page begins, from the address; anything else is the first page. */
function startOf(cursor: string | null): { at: Date; id: string } | null {
  const [, milliseconds, id] = CURSOR.exec(cursor ?? '') ?? [];
  return milliseconds === undefined || id === undefined ? null : { at: new Date(Number(milliseconds)), id };
}

/**
 * A page of incidents, newest first: those open or still settling, or those resolved. Withdrawn ones never were
 * incidents to anybody and are left out.
 */
export async function incidentsPage(
  shop: string,
  tab: IncidentTab,
  cursor: string | null,
): Promise<IncidentPage> {
  const states = tab === 'open' ? ['open', 'settling'] : ['resolved'];
  const start = startOf(cursor);
  const found = await forShop(shop).sql<Row>`
    select n.id::text, n.state, n.kind, n.available, n.minimum, n.below_since as "belowSince",
      n.opens_at as "opensAt", n.closed_at as "closedAt", n.at, i.title as "iconTitle",
      p.title as "productTitle", v.title as "variantTitle", p.picture_url as "pictureUrl"
    from (
      select *, coalesce(closed_at, below_since) as at from incident
      where shop = ${shop} and state = any(${states})
        and (${start?.at ?? null}::timestamptz is null
          or (coalesce(closed_at, below_since), id) < (${start?.at ?? null}::timestamptz, ${start?.id ?? null}::uuid))
      order by at desc, id desc limit ${PAGE + 1}
    ) n
    join icon i on i.shop = ${shop} and i.id = n.icon_id
    left join product p on p.shop = ${shop} and p.id = n.product_id
    left join variant v on v.shop = ${shop} and v.id = n.variant_id
    order by n.at desc, n.id desc`;
  const rows = found.slice(0, PAGE);
  const last = found.length > PAGE ? rows.at(-1) : undefined;
  return {
    incidents: rows.map(({ productTitle, variantTitle, ...row }) => ({
      ...row,
      what: nameOfVariant(productTitle ?? row.iconTitle, variantTitle ?? ''),
    })),
    next: last ? `${String(last.at.getTime())}_${last.id}` : null,
  };
}
