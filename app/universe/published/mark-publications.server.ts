import type { ShopRows } from '~/database/for-shop.server';
import { markCollections } from './mark-collections.server';
import { markEntries, type ChangedEntries } from './mark-entries.server';
import { publishedMetafields } from './published-metafields';
import type { Role } from '../roles';

interface CurrentCast {
  id: bigint;
  role: Role | null;
  iconTitle: string | null;
  iconHandle: string | null;
  edition: string | null;
  editionKind: string | null;
  editionIcons: string[];
  category: string | null;
  supports: string[];
}

/** The named products, those of the named icons and their editions, and those that support them, as they are cast now. */
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
      select c.product_id from edition_icon own join casting c on c.shop = own.shop and c.edition_id = own.edition_id
      where own.shop = ${rows.shop} and c.ended_at is null and own.icon_id = any(${iconIds}::uuid[])
      union
      select c.product_id from casting_support s join casting c on c.shop = s.shop and c.id = s.casting_id
      where s.shop = ${rows.shop} and c.ended_at is null and s.icon_id = any(${iconIds}::uuid[])
    )
    select p.id, c.role, i.title as "iconTitle", i.handle as "iconHandle", g.name as category,
      e.handle as edition, e.kind as "editionKind",
      array(
        select of.handle from edition_icon own
        join icon of on of.shop = own.shop and of.id = own.icon_id and of.retired_at is null
        where own.shop = p.shop and own.edition_id = e.id
      ) as "editionIcons",
      array(
        select supported.handle from casting_support s
        join icon supported on supported.shop = s.shop and supported.id = s.icon_id and supported.retired_at is null
        where s.shop = p.shop and s.casting_id = c.id
      ) as supports
    from concerned
    join product p on p.shop = ${rows.shop} and p.id = concerned.id
    left join casting c on c.shop = p.shop and c.product_id = p.id and c.ended_at is null
    left join icon i on i.shop = p.shop and i.id = c.icon_id
    left join edition e on e.shop = p.shop and e.id = c.edition_id
    left join category g on g.shop = p.shop and g.id = c.category_id`;
}

const wantedOf = (cast: CurrentCast) =>
  publishedMetafields(
    cast.role && {
      role: cast.role,
      icon:
        cast.iconTitle !== null && cast.iconHandle !== null
          ? { title: cast.iconTitle, handle: cast.iconHandle }
          : null,
      edition:
        cast.edition !== null && cast.editionKind !== null
          ? { handle: cast.edition, kind: cast.editionKind, icons: cast.editionIcons }
          : null,
      category: cast.category,
      supports: cast.supports,
    },
  );

/**
 * Writes down what the metafields of these products should say. Where that differs from what was wanted
 * before, the product is due; a product that never was cast gets no row.
 */
export async function markProducts(
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

/** Whose products changed: those that the castings of this moment began or ended. */
async function castingsTouched(
  rows: ShopRows,
  productIds: readonly bigint[],
  asOf: Date,
): Promise<{ iconIds: string[]; editionIds: string[]; categoryIds: string[] }> {
  const castings = await rows.sql<{ icon: string | null; edition: string | null; category: string | null }>`
    select distinct icon_id::text as icon, edition_id::text as edition, category_id::text as category from casting
    where shop = ${rows.shop} and product_id = any(${productIds}::bigint[]) and (ended_at is null or ended_at = ${asOf})`;
  return {
    iconIds: castings.flatMap(({ icon }) => icon ?? []),
    editionIds: castings.flatMap(({ edition }) => edition ?? []),
    categoryIds: castings.flatMap(({ category }) => category ?? []),
  };
}

/**
 * After a casting: what its products' metafields, the entries of its icons and editions and of what else changed, and
 * the collections should be now.
 */
export async function markPublications(
  rows: ShopRows,
  {
    entries = {},
    ...touched
  }: { productIds: readonly bigint[]; iconIds: readonly string[]; entries?: ChangedEntries },
  asOf: Date,
): Promise<void> {
  const known = await rows.db.shop.findFirst({ select: { publishing: true } });
  if (known?.publishing === false) return;
  await markProducts(rows, touched, asOf);
  const { iconIds, editionIds, categoryIds } = await castingsTouched(rows, touched.productIds, asOf);
  const changed = {
    ...entries,
    iconIds: [...new Set([...touched.iconIds, ...iconIds, ...(entries.iconIds ?? [])])],
    editionIds: [...new Set([...editionIds, ...(entries.editionIds ?? [])])],
  };
  await markEntries(rows, changed, asOf);
  await markCollections(rows, { categoryIds: [...new Set(categoryIds)] }, asOf);
}
