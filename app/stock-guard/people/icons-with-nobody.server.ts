import type { ShopRows } from '~/database/for-shop.server';
import { addressees } from '../notices/addressees.server';
import { concerns } from './care';

interface Guarded {
  iconId: string;
  title: string;
  pool: string;
  recipients: string[] | null;
}

/** Icons of which a broken promise would be told to nobody in at least one of their pools. */
export async function iconsWithNobody(rows: ShopRows): Promise<{ id: string; title: string }[]> {
  const { timeZone } = await rows.db.shop.findUniqueOrThrow({ where: { shop: rows.shop } });
  const readers = await addressees(rows, timeZone);
  // With somebody who cares for everything only what a policy gives to others can be without anybody.
  const everything = readers.some(({ iconIds, pools }) => iconIds === null && pools === null);
  const guarded = await rows.sql<Guarded>`
    select distinct w.icon_id::text as "iconId", i.title, w.pool, nullif(w.terms->'recipients', 'null') as recipients
    from watch w join icon i on i.shop = w.shop and i.id = w.icon_id and i.retired_at is null
    where w.shop = ${rows.shop} and not w.muted
      and (not ${everything}::boolean or jsonb_typeof(w.terms->'recipients') = 'array')
    order by i.title`;
  const alone = guarded.filter(({ iconId, pool, recipients }) =>
    readers.every((reader) => !concerns({ iconId, pool, recipients }, reader)),
  );
  return [...new Map(alone.map(({ iconId, title }) => [iconId, { id: iconId, title }])).values()];
}
