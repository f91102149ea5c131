import { forShop, type ShopRows } from '~/database/for-shop.server';
import { signatureOf } from '../details/signature-of.server';
import { historyOfIcon } from '../product/icon-history.server';
import type { CastMember } from '../product/product-page';
import { todayOf } from './edition-facts.server';
import type { CategoryCast, IconPage } from './icon-page';
import { lineageOf } from './lineage-of.server';

/** Products of an icon that the page names; hardly any has more. */
const MOST_PRODUCTS = 60;
/** Categories around an icon, and characters of each, that the page names. */
const MOST_CATEGORIES = 24;
const NAMED = 6;

type Member = Omit<CastMember, 'id'> & { id: bigint };

async function productsOfIcon(rows: ShopRows, iconId: string): Promise<CastMember[]> {
  const found = await rows.sql<Member>`
    select p.id, p.title, p.picture_url as "pictureUrl", null as category
    from casting c join product p on p.shop = c.shop and p.id = c.product_id
    where c.shop = ${rows.shop} and c.ended_at is null and c.role = 'icon' and c.icon_id = ${iconId}::uuid
    order by p.title, p.id limit ${MOST_PRODUCTS}`;
  return found.map((member) => ({ ...member, id: String(member.id) }));
}

/** Who supports the icon, by category; those with most characters first. */
async function castOfIcon(rows: ShopRows, iconId: string): Promise<CategoryCast[]> {
  const { shop } = rows;
  const found = await rows.sql<Member & { categoryId: string; category: string; count: number }>`
    with member as materialized (
      select c.category_id, p.id, p.title, p.picture_url,
        row_number() over (partition by c.category_id order by p.title, p.id) as place,
        count(*) over (partition by c.category_id)::int as count
      from casting_support s
      join casting c on c.shop = s.shop and c.id = s.casting_id and c.ended_at is null
      join product p on p.shop = c.shop and p.id = c.product_id
      where s.shop = ${shop} and s.icon_id = ${iconId}::uuid
    ), largest as (
      select distinct category_id, count from member order by count desc, category_id limit ${MOST_CATEGORIES}
    )
    select member.id, member.title, member.picture_url as "pictureUrl", g.id::text as "categoryId", g.name as category,
      member.count
    from largest join member using (category_id)
    join category g on g.shop = ${shop} and g.id = member.category_id
    where member.place <= ${NAMED}
    order by member.count desc, g.name, member.place`;
  const groups = Map.groupBy(found, ({ categoryId }) => categoryId);
  return [...groups].map(([id, members]) => ({
    id,
    name: members[0]?.category ?? '',
    count: members[0]?.count ?? 0,
    first: members.map(({ id: product, title, pictureUrl }) => ({
      ...{ id: String(product), title, pictureUrl, category: null },
    })),
  }));
}

/** Everything around an icon but its promise; null where the shop has no such icon. */
export async function iconPage(
  shop: string,
  iconId: string,
  skip: number,
  asOf: Date,
): Promise<IconPage | null> {
  const rows = forShop(shop);
  const icon = await rows.db.icon.findFirst({ where: { id: iconId } });
  if (!icon) return null;
  const today = await todayOf(rows, asOf);
  const [products, lineage, cast, history, details] = await Promise.all([
    productsOfIcon(rows, iconId),
    lineageOf(rows, iconId, today, skip),
    castOfIcon(rows, iconId),
    historyOfIcon(rows, iconId),
    signatureOf(rows, iconId),
  ]);
  const pictureUrl = products.find((product) => product.pictureUrl !== null)?.pictureUrl ?? null;
  return {
    icon: { id: icon.id, title: icon.title, retired: icon.retiredAt !== null, pictureUrl },
    ...{ products, lineage, today, cast, history, details },
  };
}
