import { forShop, type ShopRows } from '~/database/for-shop.server';
import type { Status } from './cast-list';
import { readSetVariants } from './casting-form.server';
import { castingOf } from './casting-of.server';
import { historyOf } from './product-history.server';
import type { CastMember, ProductHead, ProductPage, PublicationState } from './product-page';
import { stockTable } from './product-stock.server';
import { valuesOf } from './published-metafields';

async function headOf(rows: ShopRows, productId: bigint, asOf: Date): Promise<ProductHead | null> {
  const product = await rows.db.product.findFirst({ where: { id: productId } });
  if (!product) return null;
  const { title, vendor, productType, pictureUrl, publishedAt, bundle } = product;
  const status = product.status as Status;
  const onSale = status === 'ACTIVE' && publishedAt !== null && publishedAt <= asOf;
  return { id: String(productId), title, status, vendor, productType, pictureUrl, onSale, bundle };
}

/** Products of an icon, or those that support it. */
async function membersOf(rows: ShopRows, iconId: string): Promise<(CastMember & { role: string })[]> {
  const found = await rows.sql<Omit<CastMember, 'id'> & { id: bigint; role: string }>`
    select p.id, p.title, p.picture_url as "pictureUrl", g.name as category, c.role
    from casting c
    join product p on p.shop = c.shop and p.id = c.product_id
    left join category g on g.shop = c.shop and g.id = c.category_id
    where c.shop = ${rows.shop} and c.ended_at is null and (
      (c.role = 'icon' and c.icon_id = ${iconId}::uuid) or c.id in (
        select casting_id from casting_support where shop = ${rows.shop} and icon_id = ${iconId}::uuid
      )
    )
    order by g.name nulls first, p.title, p.id`;
  return found.map((member) => ({ ...member, id: String(member.id) }));
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
  const carried = await rows.db.permanentVariant.findMany({
    where: { iconId: icon.id, endedAt: null },
    select: { variantId: true },
  });
  const permanent = new Set(carried.map(({ variantId }) => String(variantId)));
  const variants = await readSetVariants(rows, productIds);
  return {
    iconId: icon.id,
    variants: variants.map((one) => ({ ...one, carried: permanent.has(one.id), because: null })),
    minimum: icon.minimum,
    defaultMinimum,
  };
}

const memberOf = ({ id, title, pictureUrl, category }: CastMember): CastMember => ({
  id,
  title,
  pictureUrl,
  category,
});

/** Everything about a product in the universe; null where the shop has no such product. */
export async function productPage(shop: string, productId: bigint, asOf: Date): Promise<ProductPage | null> {
  const rows = forShop(shop);
  const product = await headOf(rows, productId, asOf);
  if (!product) return null;
  const casting = await castingOf(rows, productId);
  const icon = casting?.icon ?? null;
  const members = icon ? await membersOf(rows, icon.id) : [];
  const own = members.filter(({ role }) => role === 'icon');
  const settings = await rows.db.shop.findUnique({ where: { shop }, select: { defaultMinimum: true } });
  const defaultMinimum = settings?.defaultMinimum ?? 0;
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
    family: own.filter(({ id }) => id !== product.id).map(memberOf),
    supporting: members.filter(({ role }) => role === 'supporting').map(memberOf),
    history: await historyOf(rows, productId),
    publication: await publicationOf(rows, productId),
  };
}
