import { forShop, type ShopRows } from '~/database/for-shop.server';
import { boardSeen } from '../board/board-seen.server';
import { boardSize } from '../board/board-size';
import { outlookOfRow } from '../promise/row-outlook';
import { tellingOf } from '../promise/telling';
import { nameOfVariant } from '../promise/variant-name';
import { watchedVariants } from '../promise/watched-variants.server';
import type { IncidentDetail } from './incident-detail';
import { historyOf, movementsOf, placesOf, toldOf } from './incident-history.server';

type Head = Omit<
  IncidentDetail,
  'what' | 'place' | 'today' | 'telling' | 'size' | 'arriving' | 'places' | 'movements' | 'history' | 'told'
> & {
  variantIdNumber: bigint;
  productTitle: string | null;
  variantTitle: string | null;
};

const headOf = async (rows: ShopRows, id: string): Promise<Head | undefined> =>
  (
    await rows.sql<Head>`
      select n.id::text, n.state, n.kind, n.cause, n.pool, n.available, n.lowest, n.below_since as "belowSince",
        n.opens_at as "opensAt", n.opened_at as "openedAt", n.closed_at as "closedAt", n.closed_as as "closedAs",
        n.acknowledged_by as "acknowledgedBy", n.acknowledged_at as "acknowledgedAt",
        to_char(n.promised_on, 'YYYY-MM-DD') as "promisedOn", n.note,
        n.product_id::text as "productId",
        n.variant_id as "variantIdNumber", n.variant_id::text as "variantId", i.title as "iconTitle",
        p.title as "productTitle", p.picture_url as "pictureUrl", v.title as "variantTitle"
      from incident n left join icon i on i.shop = ${rows.shop} and i.id = n.icon_id
      left join product p on p.shop = ${rows.shop} and p.id = n.product_id
      left join variant v on v.shop = ${rows.shop} and v.id = n.variant_id
      where n.shop = ${rows.shop} and n.id = ${id}::uuid`
  )[0];

/** What is true now of the variant that an incident under way is about. */
async function nowOf(rows: ShopRows, head: Head, what: string, asOf: Date) {
  const seen = await boardSeen(rows, 'usable', asOf);
  const known = { today: seen.today, place: seen.places.get(head.pool) ?? '' };
  const watched = await watchedVariants(rows, { variantIds: [head.variantIdNumber] }, asOf);
  const row = watched.find(({ incident }) => incident?.id === head.id);
  if (!row) return { ...known, telling: null, size: null, arriving: false };
  const { pool, sale, stock, reorderPoint, terms } = row;
  const told = { what, pool, sale, stock, reorderPoint, leadDays: terms.leadDays, ...known };
  return {
    ...known,
    telling: tellingOf(told, outlookOfRow(row, seen)),
    size: boardSize(row, seen),
    arriving: row.arrivals.length > 0,
  };
}

/** Everything about one incident; null for an id that is not this shop's. */
export async function incidentDetail(shop: string, id: string, asOf: Date): Promise<IncidentDetail | null> {
  const rows = forShop(shop);
  const head = await headOf(rows, id);
  if (!head) return null;
  const { variantIdNumber, productTitle, variantTitle, ...said } = head;
  const what = nameOfVariant(productTitle ?? head.iconTitle ?? '', variantTitle ?? '');
  const about = { ...head, variantId: variantIdNumber };
  const [now, places, movements, history, told] = await Promise.all([
    nowOf(rows, head, what, asOf),
    placesOf(rows, about),
    movementsOf(rows, about),
    historyOf(rows, about),
    toldOf(rows, about),
  ]);
  return { ...said, what, ...now, places, movements, history, told };
}
