import type { ShopRows } from '~/database/for-shop.server';
import { entryOf, type HistoryRow } from './product-history.server';
import type { HistoryEntry } from './product-page';

const MOST_ENTRIES = 30;

/** Every decision about an icon: who became it and left it, its name and its permanent set; the latest first. */
export async function historyOfIcon(rows: ShopRows, iconId: string): Promise<HistoryEntry[]> {
  const found = await rows.sql<HistoryRow>`
    with own as (
      select began_by, ended_by from casting where shop = ${rows.shop} and icon_id = ${iconId}::uuid
    ), spoken as (
      select began_by as id from own
      union select ended_by from own
      union select began_by from permanent_variant where shop = ${rows.shop} and icon_id = ${iconId}::uuid
      union select ended_by from permanent_variant where shop = ${rows.shop} and icon_id = ${iconId}::uuid
      union select id from casting_change where shop = ${rows.shop} and icon_id = ${iconId}::uuid
    )
    select ch.id as "changeId", ch.kind, ch.at, ch.by_name as by, ch.reason,
      ch.icon_before ->> 'title' as before, ch.icon_after ->> 'title' as after,
      ch.undone_at as "undoneAt", ch.undone_by as "undoneBy",
      case when exists (select 1 from own where own.began_by = ch.id) then i.title end as icon,
      null as edition, null as category
    from spoken
    join casting_change ch on ch.shop = ${rows.shop} and ch.id = spoken.id
    join icon i on i.shop = ${rows.shop} and i.id = ${iconId}::uuid
    order by ch.number desc limit ${MOST_ENTRIES}`;
  return found.map(entryOf);
}
