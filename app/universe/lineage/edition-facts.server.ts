import type { ShopRows } from '~/database/for-shop.server';
import type { EditionFacts } from './edition';
import { drawn, type LineageEdition } from './lineage-edition';

type Row = EditionFacts & { pictureUrl: string | null };

/** These editions as they stand, in the order asked for; removed ones are left out. */
export async function editionFacts(
  rows: ShopRows,
  ids: readonly string[],
  today: string,
): Promise<LineageEdition[]> {
  if (ids.length === 0) return [];
  const { shop } = rows;
  const found = await rows.sql<Row>`
    select e.id::text, e.title, e.handle, e.kind, e.partner, e.material, e.version, e.note,
      to_char(e.launches_on, 'YYYY-MM-DD') as "launchesOn", to_char(e.ends_on, 'YYYY-MM-DD') as "endsOn",
      e.edition_size as "editionSize", e.inherit_share as "inheritShare",
      case when d.id is null then null else
        jsonb_build_object('id', d.id, 'title', d.title, 'launchesOn', to_char(d.launches_on, 'YYYY-MM-DD')) end as drop,
      case when before.id is null then null else
        jsonb_build_object('id', before.id, 'title', before.title) end as predecessor,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', i.id, 'title', i.title, 'retired', i.retired_at is not null)
          order by i.position, i.title)
        from edition_icon ei join icon i on i.shop = ei.shop and i.id = ei.icon_id
        where ei.shop = ${shop} and ei.edition_id = e.id
      ), '[]') as icons,
      (
        select count(*)::int from casting c join product p on p.shop = c.shop and p.id = c.product_id
        where c.shop = ${shop} and c.edition_id = e.id and c.ended_at is null
      ) as products,
      coalesce((
        select p.picture_url from casting c join product p on p.shop = c.shop and p.id = c.product_id
        where c.shop = ${shop} and c.edition_id = e.id and c.ended_at is null and p.picture_url is not null
        order by p.title, p.id limit 1
      ), (
        select p.picture_url from edition_icon ei
        join casting c on c.shop = ei.shop and c.icon_id = ei.icon_id and c.ended_at is null and c.role = 'icon'
        join product p on p.shop = c.shop and p.id = c.product_id
        where ei.shop = ${shop} and ei.edition_id = e.id and p.picture_url is not null
        order by p.title, p.id limit 1
      )) as "pictureUrl"
    from edition e
    left join edition_drop d on d.shop = e.shop and d.id = e.drop_id and d.removed_at is null
    left join edition before on before.shop = e.shop and before.id = e.predecessor_id and before.removed_at is null
    where e.shop = ${shop} and e.id = any(${ids}::uuid[]) and e.removed_at is null`;
  const byId = new Map(found.map((row) => [row.id, drawn(row, today)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Today in the shop's zone. */
export async function todayOf(rows: ShopRows, asOf: Date): Promise<string> {
  const [found] = await rows.sql<{ today: string }>`
    select to_char(${asOf}::timestamptz at time zone time_zone, 'YYYY-MM-DD') as today from shop where shop = ${rows.shop}`;
  return found?.today ?? asOf.toISOString().slice(0, 10);
}
