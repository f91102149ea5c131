import type { ShopRows } from '~/database/for-shop.server';
import { part } from '~/database/sql-parts.server';
import { CastingRefused } from './casting-rules';
import type { OrphaningIcon, Orphans } from './orphans';

type Part = ReturnType<typeof part>;

/** What is un-cast, re-cast or removed: products, the products of an icon, or those of a bulk casting. */
export type Going = { productIds: readonly bigint[] } | { iconId: string } | { bulkCastingId: string };

/** Nobody reads more of them in a warning. */
const MOST_NAMED = 20;

function productsOf({ shop }: ShopRows, going: Going): Part {
  if ('productIds' in going) return part`select unnest(${going.productIds}::bigint[]) as product_id`;
  if ('iconId' in going) {
    return part`select product_id from casting
      where shop = ${shop} and icon_id = ${going.iconId}::uuid and role = 'icon' and ended_at is null`;
  }
  return part`select product_id from bulk_casting_product
    where shop = ${shop} and casting_id = ${going.bulkCastingId}::uuid`;
}

// `not in` is one look into a hash; going through `going` for each casting would take seconds for thousands of products.
/** Icons that would lose their last product, and on which something hangs; `except` gets products of its own. */
export async function consequencesOf(
  rows: ShopRows,
  going: Going,
  except: string | null = null,
): Promise<Orphans> {
  const { shop } = rows;
  const icons = await rows.sql<OrphaningIcon>`
    with going as materialized (${productsOf(rows, going)}),
    emptied as (
      select i.id, i.title, i.position from icon i
      where i.shop = ${shop} and i.retired_at is null and i.id is distinct from ${except}::uuid
        and i.id in (
          select c.icon_id from going join casting c on c.shop = ${shop} and c.product_id = going.product_id
          where c.role = 'icon' and c.ended_at is null
        )
        and not exists (
          select from casting c where c.shop = ${shop} and c.role = 'icon' and c.icon_id = i.id and c.ended_at is null
            and c.product_id not in (select product_id from going)
        )
    ),
    hanging as (
      select id::text, title, position,
        (select count(*)::int from casting_support s join casting c on c.id = s.casting_id and c.ended_at is null
          where s.shop = ${shop} and s.icon_id = emptied.id
            and c.product_id not in (select product_id from going)) as supporting,
        (select count(*)::int from edition_icon o join edition e on e.shop = o.shop and e.id = o.edition_id
          where o.shop = ${shop} and o.icon_id = emptied.id and e.removed_at is null) as editions,
        (select count(*)::int from signature_detail d where d.shop = ${shop} and d.icon_id = emptied.id) as details,
        (select count(*)::int from chapter_icon k where k.shop = ${shop} and k.icon_id = emptied.id) as chapters,
        (select count(*)::int from casting_rule r where r.shop = ${shop} and r.removed_at is null
          and emptied.id = any(r.icon_ids)) as rules
      from emptied
    )
    select id, title, supporting, editions, details, chapters, rules from hanging
    where supporting + editions + details + chapters + rules > 0
    order by position, title, id`;
  return { icons: icons.slice(0, MOST_NAMED), more: Math.max(0, icons.length - MOST_NAMED) };
}

/** Refuses what would leave something without its icon, until a person has seen what and said yes. */
export async function mustBeUnderstood(
  rows: ShopRows,
  going: Going,
  understood: boolean | undefined,
  except: string | null = null,
): Promise<void> {
  if (understood) return;
  const orphans = await consequencesOf(rows, going, except);
  if (orphans.icons.length > 0) throw new CastingRefused({ because: 'would-orphan', orphans });
}
