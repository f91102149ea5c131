import type { ShopRows } from '~/database/for-shop.server';
import type { CastingFacts, KnownCasting, KnownEdition, KnownIcon, KnownVariant } from './casting-facts';
import type { CastingLine } from './casting-line';

async function productsOf(rows: ShopRows, lines: readonly CastingLine[]) {
  const ids = lines.flatMap(({ productId }) => (productId === null ? [] : [productId]));
  const handles = lines.flatMap(({ productId, handle }) => (productId === null ? [handle] : []));
  return rows.sql<{ id: bigint; title: string; handle: string }>`
    select p.id, p.title, p.handle from unnest(${ids}::bigint[]) as asked (id)
    join product p on p.shop = ${rows.shop} and p.id = asked.id
    union
    select p.id, p.title, p.handle from unnest(${handles}::text[]) as asked (handle)
    join product p on p.shop = ${rows.shop} and p.handle = asked.handle`;
}

const castingsOf = (rows: ShopRows, ids: readonly bigint[]) =>
  rows.sql<KnownCasting & { productId: bigint }>`
    select c.product_id as "productId", c.role, c.icon_id::text as "iconId", c.edition_id::text as "editionId",
      c.category_id::text as "categoryId", array(
        select s.icon_id::text from casting_support s join icon i on i.shop = s.shop and i.id = s.icon_id
        where s.shop = c.shop and s.casting_id = c.id and i.retired_at is null) as supports
    from casting c
    where c.shop = ${rows.shop} and c.ended_at is null and c.product_id = any(${ids}::bigint[])`;

const variantsOf = (rows: ShopRows, ids: readonly bigint[]) =>
  rows.sql<KnownVariant & { productId: bigint }>`
    select v.id, v.product_id as "productId", v.sku, v.title, exists (
      select 1 from permanent_variant pv where pv.shop = v.shop and pv.variant_id = v.id and pv.ended_at is null) as carried
    from variant v
    where v.shop = ${rows.shop} and v.product_id = any(${ids}::bigint[])
    order by v.product_id, v.position`;

const iconsOf = (rows: ShopRows) =>
  rows.sql<KnownIcon>`
    select i.id::text, i.title, i.minimum, (
      select count(*)::int from casting c
      where c.shop = i.shop and c.icon_id = i.id and c.role = 'icon' and c.ended_at is null) as products
    from icon i where i.shop = ${rows.shop} and i.retired_at is null`;

/** Editions of these names, by title or handle. */
export function editionsNamed(rows: ShopRows, names: readonly string[]): Promise<KnownEdition[]> {
  const folded = [...new Set(names.map((name) => name.toLowerCase()))];
  return rows.sql<KnownEdition>`
    select e.id::text, e.title, e.handle, array(
      select ei.icon_id::text from edition_icon ei where ei.shop = e.shop and ei.edition_id = e.id) as "iconIds"
    from edition e
    where e.shop = ${rows.shop} and e.removed_at is null
      and (lower(e.title) = any(${folded}::text[]) or lower(e.handle) = any(${folded}::text[]))`;
}

/** Reads everything that these lines name, in a handful of queries however many they are. */
export async function castingFacts(rows: ShopRows, lines: readonly CastingLine[]): Promise<CastingFacts> {
  const products = await productsOf(rows, lines);
  const ids = products.map(({ id }) => id);
  const editions = lines.flatMap(({ role, edition }) => (role === 'edition' ? [edition] : []));
  const castings = await castingsOf(rows, ids);
  const wantIcon = new Set(
    lines.flatMap(({ role, productId, handle }) => (role === 'icon' ? [String(productId ?? handle)] : [])),
  );
  const withSet = products.filter(({ id, handle }) => wantIcon.has(String(id)) || wantIcon.has(handle));
  const variants = await variantsOf(
    rows,
    withSet.map(({ id }) => id),
  );
  const categories = await rows.db.category.findMany({ select: { id: true, name: true } });
  return {
    products: new Map(products.map((one) => [one.id, one])),
    idsOfHandle: new Map(
      [...Map.groupBy(products, ({ handle }) => handle)].map(([handle, same]) => [
        handle,
        same.map(({ id }) => id),
      ]),
    ),
    castings: new Map(castings.map(({ productId, ...one }) => [productId, one])),
    variants: Map.groupBy(variants, ({ productId }) => productId),
    icons: await iconsOf(rows),
    categories,
    editions: editions.length === 0 ? [] : await editionsNamed(rows, editions),
  };
}
