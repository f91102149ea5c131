import type { ShopRows } from '~/database/for-shop.server';
import type { DetailEntry } from '../../details/detail-entry';

/** A detail as it stands, with what a file calls its carriers. */
export interface KnownDetail {
  id: string;
  iconId: string;
  position: number;
  entry: DetailEntry;
  pictureUrl: string;
  handles: string[];
}

interface Row extends Omit<DetailEntry, 'editionIds' | 'productIds'> {
  id: string;
  iconId: string;
  position: number;
  pictureUrl: string;
  editionIds: string[];
  productIds: string[];
  handles: string[];
}

const PORTION = 5_000;

/** Every detail of a live icon, icon by icon in the owner's order. Carriers are looked up of each portion's own alone. */
export async function* knownDetails(rows: ShopRows): AsyncGenerator<KnownDetail> {
  for (let from = 0; ; from += PORTION) {
    const found = await rows.sql<Row>`
      select s.id::text, s.icon_id::text as "iconId", s.position, s.dimension, s.words,
        coalesce(s.since_year::text, '') as "sinceYear", coalesce(s.picture_id, '') as "pictureId",
        coalesce(s.picture_url, '') as "pictureUrl",
        array(select c.edition_id::text from detail_edition c join edition e on e.shop = c.shop and e.id = c.edition_id
          where c.shop = s.shop and c.detail_id = s.id and e.removed_at is null order by e.title, e.id) as "editionIds",
        array(select c.product_id::text from detail_product c join product p on p.shop = c.shop and p.id = c.product_id
          where c.shop = s.shop and c.detail_id = s.id order by p.handle, p.id) as "productIds",
        array(select p.handle from detail_product c join product p on p.shop = c.shop and p.id = c.product_id
          where c.shop = s.shop and c.detail_id = s.id order by p.handle, p.id) as handles
      from (
        select s.*, row_number() over (order by i.position, i.id, s.position, s.created_at, s.id) as place
        from signature_detail s join icon i on i.shop = s.shop and i.id = s.icon_id and i.retired_at is null
        where s.shop = ${rows.shop} order by place limit ${PORTION} offset ${from}
      ) s order by s.place`;
    for (const { id, iconId, position, pictureUrl, handles, ...entry } of found)
      yield { id, iconId, position, pictureUrl, handles, entry };
    if (found.length < PORTION) return;
  }
}

/** Which editions are of which icons, and which products are supporting characters. */
export async function carriersOf(rows: ShopRows, productIds: readonly string[]) {
  const pairs = await rows.db.editionIcon.findMany({ select: { editionId: true, iconId: true } });
  const supporting = await rows.sql<{ id: string }>`
    select product_id::text as id from casting where shop = ${rows.shop} and ended_at is null and role = 'supporting'
      and product_id = any(${productIds}::bigint[])`;
  return {
    ofIcon: new Set(pairs.map(({ editionId, iconId }) => `${editionId} ${iconId}`)),
    supporting: new Set(supporting.map(({ id }) => id)),
  };
}
