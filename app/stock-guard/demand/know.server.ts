import { setImmediate as inBetween } from 'node:timers/promises';
import type { ShopRows } from '~/database/for-shop.server';
import { part } from '~/database/sql-parts.server';
import { groundOf, type Ground } from './ground.server';
import { learnSeasons } from './learn-seasons.server';
import { readStyles } from './read-styles.server';
import { styleDemand, type KnownDemand } from './style-demand';

/** Whose demand is computed: of everything that is guarded, or of some variants. */
export type WhoseDemand = 'everyone' | { variantIds: readonly bigint[] };

/** Products read at once: a store of any size is known in the same memory. */
const PRODUCTS_AT_ONCE = 100;

const guarded = (rows: ShopRows) => part`
  select variant_id from watch where shop = ${rows.shop}
  union select variant_id from permanent_variant where shop = ${rows.shop} and ended_at is null`;

interface Asked {
  productId: bigint;
  variantIds: string[];
}

const asked = (rows: ShopRows, whose: WhoseDemand): Promise<Asked[]> => rows.sql<Asked>`
  select product_id as "productId", array_agg(id::text) as "variantIds" from variant
  where shop = ${rows.shop}
    and id in (${whose === 'everyone' ? guarded(rows) : part`select unnest(${whose.variantIds}::bigint[])`})
  group by product_id order by product_id`;

async function write(rows: ShopRows, known: readonly KnownDemand[], ground: Ground): Promise<void> {
  const { shop } = rows;
  const variants = [...new Set(known.map(({ variantId }) => variantId))];
  const said = known.map(({ demand, variantId, ...rest }) => ({
    variantId: String(variantId),
    ...rest,
    class: demand.class,
    method: demand.method,
    recent: demand.counted,
  }));
  // Pools in which a variant is neither stocked nor sold any more go with it.
  await rows.run`delete from demand where shop = ${shop} and variant_id = any(${variants}::bigint[])`;
  await rows.run`
    insert into demand (shop, variant_id, pool, per_day, deviation, class, method, confidence, basis, category, evidence, recent, known_day)
    select ${shop}, "variantId", pool, "perDay", deviation, class, method, confidence, evidence->>'basis', category, evidence, recent, ${ground.today}::date
    from jsonb_to_recordset(${JSON.stringify(said)}::jsonb) as said(
      "variantId" bigint, pool text, "perDay" float8, deviation float8, class text, method text, confidence text,
      category text, evidence jsonb, recent float8[])`;
}

/**
 * Computes what sells of variants, online and at each location that stocks or sold them, and keeps it with its evidence.
 * Of everyone it first learns the seasons of the year, and forgets what is no longer guarded.
 */
export async function knowDemand(rows: ShopRows, whose: WhoseDemand, asOf: Date): Promise<void> {
  if (whose === 'everyone') await learnSeasons(rows, asOf);
  const ground = await groundOf(rows, asOf);
  if (ground === null) return;
  const products = await asked(rows, whose);
  for (let at = 0; at < products.length; at += PRODUCTS_AT_ONCE) {
    const some = products.slice(at, at + PRODUCTS_AT_ONCE);
    const wanted = new Set(some.flatMap(({ variantIds }) => variantIds));
    const productIds = some.map(({ productId }) => productId);
    const known: KnownDemand[] = [];
    for (const style of await readStyles(rows, productIds, ground)) {
      known.push(...styleDemand(style, ground).filter(({ variantId }) => wanted.has(String(variantId))));
      // A store of thousands of icons computes for minutes: what else waits in this process goes in between.
      await inBetween();
    }
    await rows.transaction(async (inner) => {
      // The daily job and a casting may come to the same variants at once.
      await inner.lock('demand');
      await write(inner, known, ground);
    });
  }
  if (whose === 'everyone')
    await rows.run`delete from demand where shop = ${rows.shop} and variant_id not in (${guarded(rows)})`;
}
