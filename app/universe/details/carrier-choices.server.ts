import { forShop } from '~/database/for-shop.server';
import { withWords } from '../cast/search-pattern';
import type { CarrierChoice } from './carrier-choice';

const MOST_OFFERED = 20;

/** Editions and supporting characters of an icon that a detail may be carried by, those whose title has what was typed. */
export function carrierChoices(shop: string, iconId: string, typed: string): Promise<CarrierChoice[]> {
  const patterns = withWords(typed);
  return forShop(shop).sql<CarrierChoice>`
    (select 'edition' as kind, e.id::text, e.title from edition_icon own
      join edition e on e.shop = own.shop and e.id = own.edition_id and e.removed_at is null
      where own.shop = ${shop} and own.icon_id = ${iconId}::uuid and e.title ilike any(${patterns}::text[])
      order by e.title, e.id limit ${MOST_OFFERED})
    union all
    (select 'product', p.id::text, p.title from casting_support own
      join casting c on c.shop = own.shop and c.id = own.casting_id and c.ended_at is null
      join product p on p.shop = c.shop and p.id = c.product_id
      where own.shop = ${shop} and own.icon_id = ${iconId}::uuid and p.title ilike any(${patterns}::text[])
      order by p.title, p.id limit ${MOST_OFFERED})`;
}
