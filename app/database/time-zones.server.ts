import { pool } from './client.server';

/** Whether the database can tell what day it is there: its list of zones may be older than Shopify's. */
export async function isDatabaseZone(name: string): Promise<boolean> {
  const found = await pool.query('select 1 from pg_timezone_names where name = $1', [name]);
  return found.rowCount === 1;
}
