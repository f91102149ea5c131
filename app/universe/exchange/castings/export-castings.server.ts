import type { ShopRows } from '~/database/for-shop.server';
import type { Role } from '../../roles';
import { writeNames } from '../list-cell';
import { CARRIES_NONE } from './casting-line';
import { variantNames } from './casting-names';
import type { KnownVariant } from './casting-facts';

/** A current casting with everything that stands in a file. Ids of variants travel as text. */
export interface ExportedCasting {
  productId: bigint;
  handle: string;
  title: string;
  role: Role;
  icon: string | null;
  minimum: number | null;
  edition: string | null;
  category: string | null;
  supports: string[];
  /** Of an icon. */
  permanent: string[];
  reason: string;
}

interface Row extends Omit<ExportedCasting, 'permanent'> {
  variants: (Omit<KnownVariant, 'id'> & { id: string })[];
}

const PORTION = 1_000;

/** An edition's title, or its handle where another one is called so too. */
const portionAfter = (rows: ShopRows, after: bigint): Promise<Row[]> =>
  rows.sql<Row>`
    select p.id as "productId", p.handle, p.title, c.role, i.title as icon, i.minimum, g.name as category,
      case when e.id is null then null when exists (
        select 1 from edition other where other.shop = e.shop and other.removed_at is null and other.id <> e.id
          and lower(other.title) = lower(e.title)) then e.handle else e.title end as edition,
      array(
        select s_i.title from casting_support s join icon s_i on s_i.shop = s.shop and s_i.id = s.icon_id
        where s.shop = c.shop and s.casting_id = c.id and s_i.retired_at is null order by s_i.position, s_i.id) as supports,
      case when c.role = 'icon' then coalesce((
        select jsonb_agg(jsonb_build_object('id', v.id::text, 'sku', v.sku, 'title', v.title, 'carried', exists (
          select 1 from permanent_variant pv where pv.shop = v.shop and pv.variant_id = v.id and pv.ended_at is null
        )) order by v.position) from variant v where v.shop = p.shop and v.product_id = p.id), '[]') else '[]' end as variants,
      coalesce(c.reason, ch.reason, '') as reason
    from casting c
    join product p on p.shop = c.shop and p.id = c.product_id
    join casting_change ch on ch.shop = c.shop and ch.id = c.began_by
    left join icon i on i.shop = c.shop and i.id = c.icon_id
    left join category g on g.shop = c.shop and g.id = c.category_id
    left join edition e on e.shop = c.shop and e.id = c.edition_id
    where c.shop = ${rows.shop} and c.ended_at is null and c.product_id > ${after}
    order by c.product_id limit ${PORTION}`;

/** Every current casting, a portion after another. */
export async function* exportedCastings(rows: ShopRows): AsyncGenerator<ExportedCasting> {
  let after = 0n;
  for (;;) {
    const portion = await portionAfter(rows, after);
    for (const { variants, ...one } of portion) {
      const all = variants.map((variant) => ({ ...variant, id: BigInt(variant.id) }));
      yield {
        ...one,
        permanent: variantNames(
          all.filter(({ carried }) => carried),
          all,
        ),
      };
    }
    const last = portion.at(-1);
    if (!last || portion.length < PORTION) return;
    after = last.productId;
  }
}

/** The cells of a line, in the order of the columns. */
export function castingCells(one: ExportedCasting): string[] {
  const { productId, handle, title, role, icon, edition, category, supports, permanent, minimum, reason } =
    one;
  const carried = permanent.length === 0 ? CARRIES_NONE : writeNames(permanent);
  return [
    handle,
    String(productId),
    title,
    role,
    icon ?? '',
    edition ?? '',
    category ?? '',
    writeNames(supports),
    role === 'icon' ? carried : '',
    role === 'icon' && minimum !== null ? String(minimum) : '',
    reason,
  ];
}
