import type { ShopRows } from '~/database/for-shop.server';
import { STILL_OPEN } from '../suggestions/open-suggestions.server';

/** Of what the store sold in a year; products that sold nothing are missing, and all are where nothing was weighed. */
export async function sharesOf(rows: ShopRows, ids: readonly bigint[]): Promise<Map<bigint, number>> {
  const found = await rows.sql<{ id: bigint; share: number }>`
    select s.product_id as id, s.revenue::float8 / everything.revenue::float8 as share
    from product_sales s, (
      select sum(revenue) as revenue from tier_figures where shop = ${rows.shop}
    ) everything
    where s.shop = ${rows.shop} and s.product_id = any(${ids}::bigint[]) and everything.revenue > 0 and s.revenue > 0`;
  return new Map(found.map(({ id, share }) => [id, share]));
}

export type SuggestedAs = 'icon' | 'doubt';

/** Which of these products a suggestion is about that nobody has decided. */
export async function suggestedOf(rows: ShopRows, ids: readonly bigint[]): Promise<Map<bigint, SuggestedAs>> {
  const found = await rows.sql<{ id: bigint; kind: SuggestedAs }>`
    select product.id, s.kind from suggestion s, unnest(s.product_ids) product(id)
    where s.shop = ${rows.shop} and s.state = 'open' and product.id = any(${ids}::bigint[]) and ${STILL_OPEN}`;
  return new Map(found.map(({ id, kind }) => [id, kind]));
}
