import type { ShopRows } from '~/database/for-shop.server';
import type { ChangeKind } from '../casting/change-kind';
import type { HistoryEntry } from './product-page';

const MOST_ENTRIES = 50;

export interface HistoryRow extends Omit<HistoryEntry, 'renamed' | 'undone'> {
  kind: ChangeKind;
  before: string | null;
  after: string | null;
  undoneAt: Date | null;
  undoneBy: string | null;
}

export const entryOf = ({ before, after, undoneAt, undoneBy, ...entry }: HistoryRow): HistoryEntry => ({
  ...entry,
  renamed: before !== null && after !== null && before !== after ? { before, after } : null,
  undone: undoneAt && { at: undoneAt, by: undoneBy ?? '' },
});

/** Every decision about a product, the latest first: its own, and those about the icons it was part of. */
export async function historyOf(rows: ShopRows, productId: bigint): Promise<HistoryEntry[]> {
  const found = await rows.sql<HistoryRow>`
    with own as (
      select * from casting where shop = ${rows.shop} and product_id = ${productId}
    ), spoken as (
      select began_by as id from own
      union select ended_by from own
      union
      select pv.began_by from variant v join permanent_variant pv on pv.shop = v.shop and pv.variant_id = v.id
      where v.shop = ${rows.shop} and v.product_id = ${productId}
      union
      select pv.ended_by from variant v join permanent_variant pv on pv.shop = v.shop and pv.variant_id = v.id
      where v.shop = ${rows.shop} and v.product_id = ${productId}
      union
      select ch.id from casting_change ch join own on own.icon_id = ch.icon_id
      where ch.shop = ${rows.shop} and ch.at >= own.began_at and (own.ended_at is null or ch.at <= own.ended_at)
    )
    select ch.id as "changeId", ch.kind, ch.at, ch.by_name as by, coalesce(own.reason, ch.reason) as reason,
      ch.icon_before ->> 'title' as before, ch.icon_after ->> 'title' as after,
      ch.undone_at as "undoneAt", ch.undone_by as "undoneBy",
      i.title as icon, e.title as edition, g.name as category
    from spoken
    join casting_change ch on ch.shop = ${rows.shop} and ch.id = spoken.id
    left join own on own.began_by = ch.id
    left join icon i on i.shop = ${rows.shop} and i.id = own.icon_id
    left join edition e on e.shop = ${rows.shop} and e.id = own.edition_id
    left join category g on g.shop = ${rows.shop} and g.id = own.category_id
    order by ch.number desc limit ${MOST_ENTRIES}`;
  return found.map(entryOf);
}
