import type { Client } from 'pg';

/** How large a store the mirror is filled with; everything else follows from it. */
export interface StoreSize {
  products: number;
  /** Products that are icons, each of its own; the first of them has a large supporting cast. */
  icons: number;
  supporting: number;
}

/** The proportions: every twentieth product an icon, half of the store cast. */
export const sizeOf = (products: number): StoreSize => ({
  products,
  icons: Math.floor(products / 20),
  supporting: Math.floor(products / 2),
});

/** Sizes per product and places per size, as in a fashion brand's store. */
export const VARIANTS_PER_PRODUCT = 6;
const DAY = `interval '1 day'`;
/** Scatters ids over 0 to 210, so that what is short lies everywhere. */
const SHORT = (id: string): string => `(${id} * 7919 % 211)`;

/** The terms of every guarded size, as a row keeps them. */
const TERMS = JSON.stringify({
  ...{
    leadDays: 21,
    leadSpreadDays: 5,
    reviewDays: 7,
    serviceLevel: 0.98,
    minimumUnits: 5,
    minimumDays: null,
  },
  ...{
    orderCoverDays: 30,
    pack: 1,
    moq: 0,
    moqPer: 'variant',
    settleMinutes: 30,
    recipients: null,
    sources: {},
  },
  parts: { mean: 3, deviation: 1.5, safetyStock: 2, byService: 5, byMinimum: 5, byDays: null },
});

/** Every statement takes the shop and the moment that counts as now; they run in this order. */
const statements = ({ products, icons, supporting }: StoreSize): string[] => [
  `insert into location (shop, id, name, active, fulfils_online_orders, updated_at, seen_at)
   select $1, n, (array['Central warehouse', 'Harbour shop', 'Old town shop'])[n], true, n < 3, $2, $2 from generate_series(1, 3) n`,
  `insert into product (shop, id, title, handle, status, vendor, product_type, tags, option_names, picture_url,
     published_at, gift_card, bundle, created_at, updated_at, seen_at)
   select $1, n,
     (array['Harbour','Fisher','Quarry','Meadow','Winter','Sailor','Orchard','Granite','Linen','Copper','Juniper'])[1 + n * 7 % 11]
       || ' ' || (array['Coat','Knit','Tote','Boot','Shirt','Trousers','Scarf','Jacket','Dress','Cap','Belt','Blanket','Bag'])[1 + n * 5 % 13]
       || ', ' || (array['Navy','Black','Moss','Sand','Rust','Chalk','Ink'])[1 + n * 3 % 7] || ' No. ' || n,
     'piece-' || n,
     case when n % 25 = 0 then 'DRAFT' when n % 40 = 0 then 'ARCHIVED' else 'ACTIVE' end,
     case when n % 2 = 0 then 'Mainstay' else 'Atelier ' || n % 60 end,
     'Type ' || n % 24,
     array['season-' || n % 12, 'line-' || n % 30] || case when n % 500 = 0 then array['archive'] else '{}' end,
     array['Colour', 'Size'], null, $2::timestamptz - ${DAY} * 30, false, false,
     $2::timestamptz - ${DAY} * (n * 7919 % 1500), $2::timestamptz - ${DAY}, $2
   from generate_series(1, ${products}) n`,
  `insert into variant (shop, id, product_id, position, title, option_values, sku, price, inventory_item_id, tracked,
     continues_selling, updated_at, seen_at)
   select $1, n * 10 + size, n, size, 'Navy / ' || 36 + size * 2, array['Navy', (36 + size * 2)::text],
     'PC-' || n || '-' || size, 12900, n * 10 + size, true, false, $2::timestamptz - ${DAY}, $2
   from generate_series(1, ${products}) n, generate_series(1, ${VARIANTS_PER_PRODUCT}) size`,
  // Each size lies at the warehouse and in one of the shops; two in a hundred are out, and two are low.
  `insert into level (shop, inventory_item_id, location_id, available, on_hand, committed, incoming, reserved,
     safety_stock, updated_at, seen_at)
   select $1, inventory_item_id, place, stock, stock, 0, 0, 0, 0, $2::timestamptz - ${DAY}, $2
   from (
     select inventory_item_id, place,
       case when ${SHORT('inventory_item_id')} < 4 then 0 when ${SHORT('inventory_item_id')} < 8 then 2
         else 4 + inventory_item_id % 40 end as stock
     from variant, lateral (values (1), (2 + inventory_item_id % 2)) places(place) where shop = $1
   ) levels`,
  // Every fiftieth size is on its way.
  `insert into arrival (shop, source, id, transfer_id, name, inventory_item_id, location_id, units, arrives_at, updated_at, seen_at)
   select $1, 'shipment', id, id, '#S' || id, inventory_item_id, 1, 24, $2::timestamptz + ${DAY} * (1 + id % 40), $2, $2
   from variant where shop = $1 and (id / 10 + id % 10) % 50 = 1`,
  `insert into casting_change (id, shop, kind, reason, at, by, by_name)
   select gen_random_uuid(), $1, kind, 'What the sales of the last year say', $2::timestamptz - ${DAY} * 60, '7', 'Ingrid Sande'
   from unnest(array['icon', 'supporting']) kind`,
  `insert into category (id, shop, name, created_at)
   select gen_random_uuid(), $1, 'Category ' || n, $2 from generate_series(1, 12) n`,
  `insert into icon (id, shop, title, handle, minimum, created_at, created_by, position)
   select gen_random_uuid(), $1, 'Icon ' || n, 'icon-' || n, null, $2, '', n from generate_series(1, ${icons}) n`,
  `insert into casting (id, shop, product_id, role, icon_id, began_at, began_by)
   select gen_random_uuid(), $1, position * 20, 'icon', icon.id, $2::timestamptz - ${DAY} * 60, change.id
   from icon join casting_change change on change.shop = icon.shop and change.kind = 'icon' where icon.shop = $1`,
  `insert into casting (id, shop, product_id, role, category_id, began_at, began_by)
   select gen_random_uuid(), $1, product.id, 'supporting', category.id, $2::timestamptz - ${DAY} * 60, change.id
   from product
   join category on category.shop = product.shop and category.name = 'Category ' || 1 + product.id % 12
   join casting_change change on change.shop = product.shop and change.kind = 'supporting'
   where product.shop = $1 and product.id % 20 <> 0 order by product.id limit ${supporting}`,
  `insert into casting_support (shop, casting_id, icon_id)
   select $1, casting.id, icon.id from casting
   join icon on icon.shop = casting.shop and icon.position = case when product_id % 10 = 1 then 1 else 1 + product_id % ${icons} end
   where casting.shop = $1 and role = 'supporting'`,
  `insert into permanent_variant (id, shop, icon_id, variant_id, began_at, began_by)
   select gen_random_uuid(), $1, casting.icon_id, variant.id, casting.began_at, casting.began_by
   from casting join variant on variant.shop = casting.shop and variant.product_id = casting.product_id
   where casting.shop = $1 and casting.role = 'icon'`,
  `insert into cast_count (shop, products, icons, supporting)
   select $1, ${products}, count(*) filter (where role = 'icon'), count(*) filter (where role = 'supporting') from casting where shop = $1`,
  `insert into publication (shop, product_id, wanted, confirmed, state, published_at)
   select $1, product_id, jsonb_build_object('role', role), jsonb_build_object('role', role), 'published', $2
   from casting where shop = $1`,
  // Each permanent size has run short before; the ones that are short now are open.
  `insert into incident (id, shop, variant_id, product_id, icon_id, pool, state, kind, cause, below_since, out_since,
     opens_at, opened_at, closed_at, closed_as, available, lowest, minimum)
   select gen_random_uuid(), $1, variant.id, variant.product_id, set.icon_id, 'online', 'resolved', 'low', 'stock',
     at, null, at, at, at + ${DAY}, 'restocked', 3, 1, 5
   from permanent_variant set join variant on variant.shop = set.shop and variant.id = set.variant_id,
     lateral (select $2::timestamptz - ${DAY} * (5 + variant.id % 300) - interval '1 minute' * (variant.id % 997) as at) past
   where set.shop = $1`,
  `insert into incident (id, shop, variant_id, product_id, icon_id, pool, state, kind, cause, below_since, out_since,
     opens_at, opened_at, available, lowest, minimum)
   select gen_random_uuid(), $1, variant.id, variant.product_id, set.icon_id, 'online', 'open', kind, 'stock',
     at, case when kind = 'out' then at end, at, at, case when kind = 'out' then 0 else 4 end, 0, 5
   from permanent_variant set join variant on variant.shop = set.shop and variant.id = set.variant_id,
     lateral (select case when ${SHORT('variant.id')} < 4 then 'out' else 'low' end as kind,
       $2::timestamptz - interval '1 minute' * (variant.id % 2880) as at) moment
   where set.shop = $1 and ${SHORT('variant.id')} < 8`,
  // As an assessment leaves it: broken, at risk, or kept.
  `insert into icon_standing (shop, icon_id, rank, deciding)
   select $1, icon.id, case when bool_or(kind = 'out') then 0 when bool_or(kind = 'low') then 1 else 5 end, greatest(1, count(incident.id))
   from icon left join incident on incident.shop = icon.shop and incident.icon_id = icon.id and incident.state = 'open'
   where icon.shop = $1 group by icon.id`,
  // As the daily job leaves them: what sells, the terms that hold, and a year of kept promises.
  `insert into season_week (shop, category, week, factor, units)
   select $1, 'Type ' || type, week, 0.7 + (week * 7 + type) % 60 / 100.0, 100 from generate_series(0, 23) type, generate_series(0, 52) week`,
  `insert into demand (shop, variant_id, pool, per_day, deviation, class, method, confidence, basis, category, evidence, recent, known_day)
   select $1, variant.id, 'online', 0.1 + variant.id % 50 / 100.0, 0.6, 'intermittent', 'tsb', 'fair', 'orders', 'Type ' || variant.product_id % 24,
     '{}', '{}', $2::date
   from permanent_variant set join variant on variant.shop = set.shop and variant.id = set.variant_id where set.shop = $1`,
  `insert into watch (shop, variant_id, pool, product_id, icon_id, reorder_point, terms, muted)
   select $1, variant.id, 'online', variant.product_id, set.icon_id, 5, '${TERMS}', false
   from permanent_variant set join variant on variant.shop = set.shop and variant.id = set.variant_id where set.shop = $1`,
  `insert into promise_day (shop, day, icon_id, pool, demand, in_stock, basis)
   select $1, $2::date - day, icon.id, 'online', 2, 2 - (icon.position + day) % 9 / 8, case when day < 30 then 'recorded' else 'inferred' end
   from icon, generate_series(1, 365) day where icon.shop = $1`,
  `insert into recipient (id, shop, name, address, created_at, confirmed_at)
   select gen_random_uuid(), $1, 'Planner ' || n, 'planner' || n || '@example.com', $2, $2 from generate_series(1, 5) n`,
  `insert into notice (id, shop, recipient_id, kind, dedup_key, content, state, attempts, created_at, due_at, sent_at)
   select gen_random_uuid(), $1, recipient.id, 'summary', recipient.id || ':' || n, '{}', 'sent', 1, at, at, at
   from recipient, generate_series(1, ${Math.max(10, Math.floor(products / 100))}) n,
     lateral (select $2::timestamptz - interval '1 hour' * n as at) moment
   where shop = $1`,
  `insert into level_change (shop, inventory_item_id, location_id, at, before, after, source)
   select $1, product * 10 + 1 + step % ${VARIANTS_PER_PRODUCT}, 1, $2::timestamptz - interval '1 hour' * (step * 97 + product % 89), step, step + 1, 'webhook'
   from generate_series(1, ${products}) product, generate_series(1, 5) step`,
  `insert into daily_close (shop, day, inventory_item_id, location_id, available)
   select $1, $2::date - day, inventory_item_id, location_id, available
   from level, generate_series(1, 5) day where shop = $1 and inventory_item_id % 50 < 5`,
  `insert into order_line (shop, id, order_id, product_id, variant_id, location_id, quantity, current_quantity,
     unit_price, discount, channel, test, cancelled, processed_at, updated_at)
   select $1, product * 100 + sale, product * 10 + sale, product, product * 10 + 1 + sale % ${VARIANTS_PER_PRODUCT}, 1, 1, 1,
     12900, 0, 'web', false, false, at, at
   from generate_series(1, ${products}) product, generate_series(1, 5) sale,
     lateral (select $2::timestamptz - interval '1 hour' * (sale * 900 + product % 700) as at) moment`,
  `insert into sync_run (id, shop, kind, state, objects_total, objects_read, rows_changed, started_at, snapshot_at, finished_at)
   select gen_random_uuid(), $1, kind, 'done', 1, 1, 1, $2, $2, $2 from unnest(array['catalogue', 'orders']) kind`,
  `update shop set mirror_as_of = $2, reconcile_due_at = $2::timestamptz + ${DAY} * 365, closed_day = $2::date where shop = $1`,
];

const TABLES = [
  ...[
    'location',
    'product',
    'variant',
    'level',
    'casting_change',
    'category',
    'icon',
    'casting',
    'casting_support',
  ],
  ...[
    'permanent_variant',
    'season_week',
    'demand',
    'watch',
    'promise_day',
    'icon_standing',
    'publication',
    'incident',
    'recipient',
    'notice',
    'level_change',
    'daily_close',
    'order_line',
    'sync_run',
  ],
];

/**
 * Fills the mirror, the cast, the incidents and the orders of a shop that is installed and has nothing yet, with
 * set-based SQL, and lets the planner know. Needs the shop's row.
 */
export async function fillLargeMirror(
  client: Client,
  shop: string,
  size: StoreSize,
  asOf: Date,
): Promise<void> {
  for (const text of statements(size))
    await client.query(text.replaceAll('$2', `'${asOf.toISOString()}'::timestamptz`), [shop]);
  for (const table of TABLES) await client.query(`vacuum analyze ${table}`);
}
