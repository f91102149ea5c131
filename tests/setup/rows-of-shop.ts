import { SHOP_TABLES } from '~/shopify/shop-tables';
import type { JourneyDatabase } from './journey-database';

/** A digest of every table's rows of a shop, its sessions and waiting jobs included: equal only while nothing changed. */
export async function rowsOfShop(
  database: JourneyDatabase,
  shop: string,
): Promise<Record<string, { count: number; digest: string | null }>> {
  const tables: [string, string][] = [
    ...[...SHOP_TABLES, 'session'].map((table): [string, string] => [
      table,
      `"${table}" t where t.shop = $1`,
    ]),
    ['jobs', `graphile_worker._private_jobs t where t.payload->>'shop' = $1`],
  ];
  const found: Record<string, { count: number; digest: string | null }> = {};
  for (const [name, from] of tables) {
    const [row] = await database.rows<{ count: number; digest: string | null }>(
      `select count(*)::int as count, md5(string_agg(t::text, chr(10) order by t::text)) as digest from ${from}`,
      [shop],
    );
    if (row) found[name] = row;
  }
  return found;
}
