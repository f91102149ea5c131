import { forShop, type ShopRows } from '~/database/for-shop.server';
import type { IncidentDetail } from './incident-detail';
import { nameOfVariant } from '../promise/variant-name';

type Head = Omit<IncidentDetail, 'what' | 'productId' | 'variantId' | 'places' | 'movements' | 'told'> & {
  productId: bigint;
  variantId: bigint;
  productTitle: string | null;
  variantTitle: string | null;
};

const MOST_MOVEMENTS = 50;

const headOf = async (rows: ShopRows, id: string): Promise<Head | undefined> =>
  (
    await rows.sql<Head>`
      select n.id::text, n.state, n.kind, n.cause, n.available, n.lowest, n.minimum, n.below_since as "belowSince",
        n.out_since as "outSince",
        n.opens_at as "opensAt", n.opened_at as "openedAt", n.closed_at as "closedAt", n.closed_as as "closedAs",
        n.product_id as "productId", n.variant_id as "variantId", i.title as "iconTitle",
        p.title as "productTitle", p.picture_url as "pictureUrl", v.title as "variantTitle"
      from incident n join icon i on i.shop = n.shop and i.id = n.icon_id
      left join product p on p.shop = n.shop and p.id = n.product_id
      left join variant v on v.shop = n.shop and v.id = n.variant_id
      where n.shop = ${rows.shop} and n.id = ${id}::uuid`
  )[0];

const placesOf = (rows: ShopRows, { variantId }: Head) =>
  rows.sql<IncidentDetail['places'][number]>`
    select o.name, o.fulfils_online_orders as online, l.available, l.incoming
    from variant v join level l on l.shop = v.shop and l.inventory_item_id = v.inventory_item_id
    join location o on o.shop = l.shop and o.id = l.location_id and o.active
    where v.shop = ${rows.shop} and v.id = ${variantId}
    order by o.fulfils_online_orders desc, o.name`;

/** What moved from a day before the shortage to its end: enough to see how it came about. */
const movementsOf = (rows: ShopRows, { variantId, belowSince, closedAt }: Head) =>
  rows.sql<IncidentDetail['movements'][number]>`
    select c.at, coalesce(o.name, '') as place, c.before, c.after
    from variant v join level_change c on c.shop = v.shop and c.inventory_item_id = v.inventory_item_id
    left join location o on o.shop = c.shop and o.id = c.location_id
    where v.shop = ${rows.shop} and v.id = ${variantId}
      and c.at >= ${new Date(belowSince.getTime() - 86_400_000)}
      and (${closedAt}::timestamptz is null or c.at <= ${closedAt})
    order by c.at desc, c.id desc limit ${MOST_MOVEMENTS}`;

/** Who was told: by the incident's own mail or by a summary that names it. */
const toldOf = (rows: ShopRows, id: string) =>
  rows.sql<IncidentDetail['told'][number]>`
    select r.name, n.state, n.sent_at as "sentAt"
    from notice n join recipient r on r.shop = n.shop and r.id = n.recipient_id
    join incident i on i.shop = n.shop and i.id = ${id}::uuid and n.created_at = i.noticed_at
    where n.shop = ${rows.shop} 
      and (n.kind = 'summary' or n.content->'size'->>'incidentId' = ${id})
    order by r.name`;

/** Everything about one incident; null for an id that is not this shop's. */
export async function incidentDetail(shop: string, id: string): Promise<IncidentDetail | null> {
  const rows = forShop(shop);
  const head = await headOf(rows, id);
  if (!head) return null;
  const [places, movements, told] = await Promise.all([
    placesOf(rows, head),
    movementsOf(rows, head),
    toldOf(rows, id),
  ]);
  const { productTitle, variantTitle, ...said } = head;
  return {
    ...said,
    what: nameOfVariant(productTitle ?? head.iconTitle, variantTitle ?? ''),
    productId: String(head.productId),
    variantId: String(head.variantId),
    places,
    movements,
    told,
  };
}
