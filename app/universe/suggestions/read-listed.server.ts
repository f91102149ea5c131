import { setImmediate as inBetween } from 'node:timers/promises';
import type { ShopRows } from '~/database/for-shop.server';
import { plain } from './title-ends';
import type { Listed } from './style-groups';

/** A product on sale, with what it sold and what it plays. */
export interface ListedProduct extends Listed {
  fullPriceRevenue: number;
  revenue: number;
  units: number;
  /** The day on which it was first sold or listed. */
  since: string;
  /** Nobody has given it a role but a rule: it may be proposed. */
  free: boolean;
  iconId: string | null;
}

/** Products read at a time: a large store's catalogue never stands in one answer. */
const PORTION = 10_000;

/** Every product that shoppers could buy, in portions by its number. Gift cards are money, not products. */
export async function readListed(rows: ShopRows): Promise<ListedProduct[]> {
  const all: ListedProduct[] = [];
  for (let after = 0n; ;) {
    const found = await rows.sql<ListedProduct>`
      select p.id, p.title, p.vendor, p.product_type as "productType", coalesce(s.units, 0) as units,
        coalesce(s.revenue, 0)::float8 as revenue, coalesce(s.full_price_revenue, 0)::float8 as "fullPriceRevenue",
        to_char(least(s.first_sold_on, (p.created_at at time zone z.time_zone)::date), 'YYYY-MM-DD') as since,
        c.id is null or (c.rule_id is not null and c.role = 'supporting') as free,
        case when c.role = 'icon' then c.icon_id::text end as "iconId"
      from product p
      join shop z on z.shop = p.shop
      left join product_sales s on s.shop = p.shop and s.product_id = p.id
      left join casting c on c.shop = p.shop and c.product_id = p.id and c.ended_at is null
      where p.shop = ${rows.shop} and p.id > ${after} and p.status = 'ACTIVE' and not p.gift_card
      order by p.id limit ${PORTION}`;
    all.push(...found);
    await inBetween();
    after = found.at(-1)?.id ?? after;
    if (found.length < PORTION) return all;
  }
}

/** The values of the shop's own options, as titles are compared with them. */
export async function readOptionValues(rows: ShopRows): Promise<Set<string>> {
  const found = await rows.sql<{ value: string }>`
    select distinct value from variant v cross join lateral unnest(v.option_values) as value where v.shop = ${rows.shop}`;
  return new Set(found.map(({ value }) => plain(value)));
}
