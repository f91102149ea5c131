import { forShop } from '~/database/for-shop.server';
import type { CarriedDetail } from './carried-detail';

/** A product carries no more than a card can show. */
const MOST_SHOWN = 100;

/** The signature details that a product carries, by itself or as one of an edition. */
export const carriedBy = (shop: string, productId: bigint): Promise<CarriedDetail[]> =>
  forShop(shop).sql<CarriedDetail>`
    select s.id::text, s.words, s.dimension, s.picture_url as "pictureUrl", i.id::text as "iconId", i.title as icon
    from signature_detail s join icon i on i.shop = s.shop and i.id = s.icon_id and i.retired_at is null
    where s.shop = ${shop} and s.id in (
      select detail_id from detail_product where shop = ${shop} and product_id = ${productId}
      union
      select d.detail_id from casting c join detail_edition d on d.shop = c.shop and d.edition_id = c.edition_id
      where c.shop = ${shop} and c.product_id = ${productId} and c.role = 'edition' and c.ended_at is null)
    order by i.title, s.position, s.id limit ${MOST_SHOWN}`;
