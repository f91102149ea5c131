import { forShop, type ShopRows } from '~/database/for-shop.server';
import type { Status } from '../cast/cast-list';
import { readSetVariants } from '../casting/casting-form.server';
import { castingOf } from '../casting/casting-of.server';
import { iconMinimumOf } from '../casting/icon-minimum.server';
import { historyOf } from './product-history.server';
import type { CastMember, ProductHead, ProductPage, PublicationState } from './product-page';
import { stockTable } from './product-stock.server';
import { valuesOf } from '../published/published-metafields';

async function headOf(rows: ShopRows, productId: bigint, asOf: Date): Promise<ProductHead | null> {
  const product = await rows.db.product.findFirst({ where: { id: productId } });
  if (!product) return null;
  const { title, vendor, productType, pictureUrl, publishedAt, bundle } = product;
  const status = product.status as Status;
  const onSale = status === 'ACTIVE' && publishedAt !== null && publishedAt <= asOf;
  return { id: String(productId), title, status, vendor, productType, pictureUrl, onSale, bundle };
}

/** Supporting characters that the page names; the cast list shows all of them. */
const NAMED = 20;

const memberOf = ({
  id,
  title,
  pictureUrl,
  category,
}: Omit<CastMember, 'id'> & { id: bigint }): CastMember => ({
  id: String(id),
  title,
  pictureUrl,
  category,
});

/** The products of an icon. */
async function familyOf(rows: ShopRows, iconId: string): Promise<CastMember[]> {
  const found = await rows.sql<Omit<CastMember, 'id'> & { id: bigint }>`
    select p.id, p.title, p.picture_url as "pictureUrl", null as category
    from casting c join product p on p.shop = c.shop and p.id = c.product_id
    where c.shop = ${rows.shop} and c.ended_at is null and c.role = 'icon' and c.icon_id = ${iconId}::uuid
    order by p.title, p.id`;
  return found.map(memberOf);
}

/** Those that support an icon, by category. */
async function supportingOf(rows: ShopRows, iconId: string): Promise<ProductPage['supporting']> {
  const found = await rows.sql<Omit<CastMember, 'id'> & { id: bigint; count: number }>`
    with member as materialized (
      select c.product_id, c.category_id
      from casting_support s join casting c on c.shop = s.shop and c.id = s.casting_id and c.ended_at is null
      where s.shop = ${rows.shop} and s.icon_id = ${iconId}::uuid
    )
    select p.id, p.title, p.picture_url as "pictureUrl", g.name as category, (select count(*)::int from member) as count
    from member
    join product p on p.shop = ${rows.shop} and p.id = member.product_id
    left join category g on g.shop = ${rows.shop} and g.id = member.category_id
    order by g.name nulls first, p.title, p.id limit ${NAMED}`;
  return { first: found.map(memberOf), count: found[0]?.count ?? 0 };
}

async function publicationOf(rows: ShopRows, productId: bigint): Promise<PublicationState> {
  const row = await rows.db.publication.findFirst({ where: { productId } });
  if (!row) return { kind: 'nothing' };
  if (row.state === 'refused') return { kind: 'refused', failure: row.failure ?? '' };
  if (row.state === 'published' && row.publishedAt) return { kind: 'published', since: row.publishedAt };
  if (row.attempts > 0 && row.dueAt) return { kind: 'retrying', at: row.dueAt };
  return { kind: Object.keys(valuesOf(row.wanted)).length > 0 ? 'due' : 'leaving' };
}

async function setOf(
  rows: ShopRows,
  icon: { id: string; minimum: number | null },
  productIds: readonly bigint[],
  defaultMinimum: number,
): Promise<NonNullable<ProductPage['set']>> {
  // The version first: a form that is old before it is shown is told so when it is saved, never the other way.
  const { version } = await rows.db.icon.findFirstOrThrow({ where: { id: icon.id } });
  const carried = await rows.db.permanentVariant.findMany({
    where: { iconId: icon.id, endedAt: null },
    select: { variantId: true },
  });
  const permanent = new Set(carried.map(({ variantId }) => String(variantId)));
  const variants = await readSetVariants(rows, productIds);
  return {
    iconId: icon.id,
    version,
    variants: variants.map((one) => ({ ...one, carried: permanent.has(one.id), because: null })),
    minimum: icon.minimum,
    defaultMinimum,
  };
}

/** Everything about a product in the universe; null where the shop has no such product. */
export async function productPage(shop: string, productId: bigint, asOf: Date): Promise<ProductPage | null> {
  const rows = forShop(shop);
  const product = await headOf(rows, productId, asOf);
  if (!product) return null;
  const casting = await castingOf(rows, productId);
  const icon = casting?.icon ?? null;
  const own = icon ? await familyOf(rows, icon.id) : [];
  const defaultMinimum = await iconMinimumOf(rows);
  return {
    product,
    casting,
    set:
      icon &&
      (await setOf(
        rows,
        icon,
        own.map(({ id }) => BigInt(id)),
        defaultMinimum,
      )),
    stock: await stockTable(rows, productId, icon?.minimum ?? defaultMinimum),
    family: own.filter(({ id }) => id !== product.id),
    supporting: icon ? await supportingOf(rows, icon.id) : { first: [], count: 0 },
    history: await historyOf(rows, productId),
    publication: await publicationOf(rows, productId),
  };
}
