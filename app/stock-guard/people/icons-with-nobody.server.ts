import type { ShopRows } from '~/database/for-shop.server';
import { part } from '~/database/sql-parts.server';
import { addressees } from '../notices/addressees.server';

/** Icons whose sizes a policy gives to named people; those of the whole shop where a policy about all of them does. */
const givenToSomebody = (shop: string) => part`
  exists (select 1 from named where level in ('shop', 'role'))
  or i.id::text in (select subject from named where level = 'icon')
  or i.id in (
    select c.icon_id from named n join product p on p.shop = ${shop} and n.level = 'vendor' and p.vendor = n.subject
    join casting c on c.shop = ${shop} and c.product_id = p.id and c.role = 'icon' and c.ended_at is null
    union all select c.icon_id from named n
    join casting c on c.shop = ${shop} and c.product_id = case n.level when 'product' then n.subject::bigint end and c.role = 'icon' and c.ended_at is null
    union all select s.icon_id from named n
    join permanent_variant s on s.shop = ${shop} and s.variant_id = case n.level when 'variant' then n.subject::bigint end and s.ended_at is null)`;

/**
 * Icons of which a broken promise would be told to nobody in at least one of their pools; whom it concerns is decided as
 * `concerns` decides it. With somebody who cares for everything only what a policy gives to others is looked at, and
 * of each other icon no more than the first size that nobody cares for.
 */
export async function iconsWithNobody(rows: ShopRows): Promise<{ id: string; title: string }[]> {
  const { shop } = rows;
  const { timeZone } = await rows.db.shop.findUniqueOrThrow({ where: { shop } });
  const readers = await addressees(rows, timeZone);
  const everything = readers.some(({ iconIds, pools }) => iconIds === null && pools === null);
  const caring = JSON.stringify(readers.map(({ id, iconIds, pools }) => ({ id, iconIds, pools })));
  return rows.sql<{ id: string; title: string }>`
    with named as materialized (
      select level, subject from policy where shop = ${shop} and jsonb_typeof(recipients) = 'array'
    ), reader as materialized (
      select * from jsonb_to_recordset(${caring}::jsonb) as r (id text, "iconIds" text[], pools text[])
    )
    select i.id::text as id, i.title from icon i
    join lateral (
      select 1 from watch w
      where w.shop = ${shop} and w.icon_id = i.id and not w.muted and not exists (
        select 1 from reader r where case when jsonb_typeof(w.terms->'recipients') = 'array' then w.terms->'recipients' ? r.id
          else (r.pools is null or w.pool = any(r.pools)) and (r."iconIds" is null or i.id::text = any(r."iconIds")) end)
      limit 1
    ) alone on true
    where i.shop = ${shop} and i.retired_at is null and (${!everything}::boolean or ${givenToSomebody(shop)})
    order by i.title`;
}
