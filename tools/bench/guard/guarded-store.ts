import type { Client } from 'pg';

export const SHOP = 'maison.myshopify.com';
export const SIZES = 5;
const EVERY_ICON = 20;

/** Scatters ids over 0 to 210, so that what is short lies everywhere. */
const SHORT = (id: string): string => `(${id} * 7919 % 211)`;

const TERMS = {
  leadDays: 21,
  leadSpreadDays: 5,
  reviewDays: 7,
  serviceLevel: 0.98,
  minimumUnits: 5,
  minimumDays: null,
  orderCoverDays: 30,
  pack: 1,
  moq: 0,
  moqPer: 'variant',
  settleMinutes: 0,
  recipients: null,
  sources: {},
  parts: { mean: 8.4, deviation: 3.1, safetyStock: 3.6, byService: 12, byMinimum: 5, byDays: null },
};
const EVIDENCE = {
  window: { from: '2025-11-25', to: '2026-11-24' },
  ...{ counted: 365, excluded: [], units: 110, places: [], outliers: [], wholesaleUnits: 0, returned: 0 },
  ...{ shrunk: null, basis: 'orders' },
};

/**
 * Sizes of five a product, each guarded online and in one shop: two variant-pools a size. Two in a hundred are out and
 * two are low; every fiftieth has goods on their way; every twentieth product is an icon.
 */
const statements = (products: number): string[] => [
  `insert into shop (shop, name, currency, time_zone, granted_scopes, installed_at, mirror_as_of, closed_day, known_day, sending_began_at)
   values ($1, 'Atelier Sande', 'EUR', 'Europe/Oslo', '{}', now() - interval '1 day', now(), now()::date, now()::date, now())`,
  `insert into location (shop, id, name, active, fulfils_online_orders, updated_at, seen_at)
   values ($1, 1, 'Central warehouse', true, true, now(), now()), ($1, 2, 'Harbour shop', true, false, now(), now())`,
  `insert into product (shop, id, title, handle, status, vendor, product_type, tags, option_names, published_at, gift_card,
     bundle, created_at, updated_at, seen_at)
   select $1, n, 'Piece ' || n, 'piece-' || n, case when n % 500 = 0 then 'DRAFT' else 'ACTIVE' end, 'Atelier ' || n % 60,
     'Type ' || n % 24, '{}', '{Size}', now() - interval '30 days', false, false, now(), now(), now()
   from generate_series(1, ${products}) n`,
  `insert into variant (shop, id, product_id, position, title, option_values, sku, price, inventory_item_id, tracked,
     continues_selling, updated_at, seen_at)
   select $1, n * 10 + size, n, size, (36 + size * 2)::text, array[(36 + size * 2)::text], 'P-' || n || '-' || size, 12900,
     n * 10 + size, true, false, now(), now()
   from generate_series(1, ${products}) n, generate_series(1, ${SIZES}) size`,
  `insert into level (shop, inventory_item_id, location_id, available, on_hand, committed, incoming, reserved, safety_stock,
     updated_at, seen_at)
   select $1, inventory_item_id, place, stock, stock, 0, 0, 0, 0, now() - interval '1 day', now()
   from (select inventory_item_id, place, case when ${SHORT('(inventory_item_id + place)')} < 4 then 0
       when ${SHORT('(inventory_item_id + place)')} < 8 then 6 else 20 + inventory_item_id % 40 end as stock
     from variant, generate_series(1, 2) place where shop = $1) levels`,
  `insert into arrival (shop, source, id, transfer_id, name, inventory_item_id, location_id, units, arrives_at, updated_at, seen_at)
   select $1, 'shipment', id, id, '#S' || id, inventory_item_id, 1, 24, now() + interval '1 day' * (id % 40), now(), now()
   from variant where shop = $1 and id % 50 = 1`,
  `insert into icon (id, shop, title, handle, created_at, created_by, position)
   select gen_random_uuid(), $1, 'Icon ' || n, 'icon-' || n, now(), '', n
   from generate_series(${EVERY_ICON}, ${products}, ${EVERY_ICON}) n`,
  `insert into demand (shop, variant_id, pool, per_day, deviation, class, method, confidence, basis, category, evidence, recent, known_day)
   select $1, id, pool, 0.3, 0.55, 'intermittent', 'sba', 'fair', 'orders', 'Type ' || product_id % 24, '${JSON.stringify(EVIDENCE)}', '{}', now()::date
   from variant, unnest(array['online', '2']) pool where shop = $1`,
  `insert into season_week (shop, category, week, factor, units)
   select $1, 'Type ' || n, week, 0.8 + (week % 9) * 0.05, 40 from generate_series(0, 23) n, generate_series(1, 53) week`,
  `insert into watch (shop, variant_id, pool, product_id, icon_id, reorder_point, terms, muted)
   select $1, v.id, pool, v.product_id, i.id, 12, '${JSON.stringify(TERMS)}', false
   from variant v cross join unnest(array['online', '2']) pool
   left join icon i on i.shop = v.shop and v.product_id = i.position and v.product_id % ${EVERY_ICON} = 0
   where v.shop = $1`,
];

const TABLES = ['product', 'variant', 'level', 'arrival', 'icon', 'demand', 'watch', 'season_week'];
/** Between two measurements hours of a store's life pass, in which PostgreSQL tidies up. */
export const TIDY = ['incident', 'incident_event', 'icon_standing', 'level'];

/** Fills an empty database with a shop that guards so many products, and lets the planner know. */
export async function fillGuardedStore(client: Client, products: number): Promise<void> {
  // Only filling is hurried: what is measured commits durably.
  await client.query('set synchronous_commit = off');
  for (const text of statements(products)) await client.query(text.replaceAll('$1', `'${SHOP}'`));
  for (const table of TABLES) await client.query(`vacuum analyze ${table}`);
}
