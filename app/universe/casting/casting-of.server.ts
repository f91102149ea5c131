import type { ShopRows } from '~/database/for-shop.server';
import type { CurrentCasting } from '../product/product-page';
import type { EditionKind } from '../lineage/edition';
import type { Role } from '../roles';

interface Row {
  role: Role;
  iconId: string | null;
  iconTitle: string;
  minimum: number | null;
  editionId: string | null;
  editionTitle: string;
  editionKind: EditionKind;
  editionIcons: CurrentCasting['supports'];
  dropId: string | null;
  dropTitle: string;
  category: string | null;
  supports: CurrentCasting['supports'];
  since: Date;
  by: string;
  reason: string;
}

/** The role a product plays now; null for an uncast one. */
export async function castingOf(rows: ShopRows, productId: bigint): Promise<CurrentCasting | null> {
  const [found] = await rows.sql<Row>`
    select c.role, i.id as "iconId", i.title as "iconTitle", i.minimum, g.name as category,
      e.id::text as "editionId", e.title as "editionTitle", e.kind as "editionKind", d.id::text as "dropId", d.title as "dropTitle",
      coalesce((
        select jsonb_agg(jsonb_build_object('id', e_i.id, 'title', e_i.title) order by e_i.position)
        from edition_icon ei join icon e_i on e_i.shop = ei.shop and e_i.id = ei.icon_id and e_i.retired_at is null
        where ei.shop = e.shop and ei.edition_id = e.id
      ), '[]') as "editionIcons",
      coalesce((
        select jsonb_agg(jsonb_build_object('id', s_i.id, 'title', s_i.title) order by s_i.position)
        from casting_support s join icon s_i on s_i.shop = s.shop and s_i.id = s.icon_id and s_i.retired_at is null
        where s.shop = c.shop and s.casting_id = c.id
      ), '[]') as supports,
      c.began_at as since, change.by_name as by, coalesce(c.reason, change.reason) as reason
    from casting c
    join casting_change change on change.shop = c.shop and change.id = c.began_by
    left join icon i on i.shop = c.shop and i.id = c.icon_id
    left join edition e on e.shop = c.shop and e.id = c.edition_id
    left join edition_drop d on d.shop = e.shop and d.id = e.drop_id and d.removed_at is null
    left join category g on g.shop = c.shop and g.id = c.category_id
    where c.shop = ${rows.shop} and c.product_id = ${productId} and c.ended_at is null`;
  if (!found) return null;
  const {
    iconId,
    iconTitle,
    minimum,
    editionId,
    editionTitle,
    editionKind,
    editionIcons,
    dropId,
    dropTitle,
  } = found;
  const { role, category, supports, since, by, reason } = found;
  return {
    ...{ role, category, supports, since, by, reason },
    icon: iconId === null ? null : { id: iconId, title: iconTitle, minimum },
    edition:
      editionId === null
        ? null
        : {
            ...{ id: editionId, title: editionTitle, kind: editionKind, icons: editionIcons },
            drop: dropId === null ? null : { id: dropId, title: dropTitle },
          },
  };
}
