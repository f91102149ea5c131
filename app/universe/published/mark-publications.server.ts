import type { ShopRows } from '~/database/for-shop.server';
import { publishedMetafields } from './published-metafields';
import type { Role } from '../roles';

interface CurrentCast {
  id: bigint;
  role: Role | null;
  iconTitle: string | null;
  iconHandle: string | null;
  category: string | null;
  supports: string[];
}

/** The named products, those of the named icons, and those that support them, as they are cast now. */
function currentCast(
  rows: ShopRows,
  productIds: readonly bigint[],
  iconIds: readonly string[],
): Promise<CurrentCast[]> {
  return rows.sql<CurrentCast>`
    with concerned as (
      select unnest(${productIds}::bigint[]) as id
      union
      select product_id from casting where shop = ${rows.shop} and ended_at is null and icon_id = any(${iconIds}::uuid[])
      union
      select c.product_id from casting_support s join casting c on c.shop = s.shop and c.id = s.casting_id
      where s.shop = ${rows.shop} and c.ended_at is null and s.icon_id = any(${iconIds}::uuid[])
    )
    select p.id, c.role, i.title as "iconTitle", i.handle as "iconHandle", g.name as category,
      array(
        select supported.handle from casting_support s
        join icon supported on supported.shop = s.shop and supported.id = s.icon_id and supported.retired_at is null
        where s.shop = p.shop and s.casting_id = c.id
      ) as supports
    from concerned
    join product p on p.shop = ${rows.shop} and p.id = concerned.id
    left join casting c on c.shop = p.shop and c.product_id = p.id and c.ended_at is null
    left join icon i on i.shop = p.shop and i.id = c.icon_id
    left join category g on g.shop = p.shop and g.id = c.category_id`;
}

const wantedOf = ({ role, iconTitle, iconHandle, category, supports }: CurrentCast) =>
  publishedMetafields(
    role && {
      role,
      icon: iconTitle !== null && iconHandle !== null ? { title: iconTitle, handle: iconHandle } : null,
      category,
      supports,
    },
  );

/**
 * Writes down what the metafields of these products should say. Where that differs from what was wanted
 * before, the product is due; a product that never was cast gets no row.
 */
export async function markPublications(
  rows: ShopRows,
  touched: { productIds: readonly bigint[]; iconIds: readonly string[] },
  asOf: Date,
): Promise<void> {
  const cast = await currentCast(rows, touched.productIds, touched.iconIds);
  const ids = cast.map(({ id }) => id);
  const wanted = cast.map((product) => JSON.stringify(wantedOf(product)));
  await rows.run`
    insert into publication (shop, product_id, wanted, confirmed, state, attempts, due_at)
    select ${rows.shop}, one.product_id, one.wanted::jsonb, '{}', 'due', 0, ${asOf}::timestamptz
    from unnest(${ids}::bigint[], ${wanted}::text[]) as one(product_id, wanted)
    where one.wanted <> '{}'
      or exists (select 1 from publication p where p.shop = ${rows.shop} and p.product_id = one.product_id)
    on conflict (shop, product_id) do update
    set wanted = excluded.wanted, state = 'due', attempts = 0, due_at = excluded.due_at, failure = null
    where publication.wanted is distinct from excluded.wanted or publication.state = 'refused'`;
}
