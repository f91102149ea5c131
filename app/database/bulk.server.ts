import type { PoolClient as BulkClient } from 'pg';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { from as copyFrom } from 'pg-copy-streams';
import { pool } from './client.server';

export type { BulkClient };

/**
 * One connection for work on many rows: COPY into staging tables, then set-based SQL. The only place where
 * domain code meets `pg`. Whatever `work` leaves open is rolled back, temporary tables included.
 */
export async function inBulk<Result>(
  shop: string,
  work: (client: BulkClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(`select set_config('app.shop', $1, false)`, [shop]);
    const result = await work(client);
    // What the next borrower finds is a connection of no shop.
    await client.query('discard temp; reset app.shop');
    return result;
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    // A connection that failed may be in the middle of a COPY: close it instead of lending it on.
    client.release(broken);
  }
}

/** Streams rows of COPY text into a table. */
export async function copyInto(
  client: BulkClient,
  table: string,
  columns: readonly string[],
  rows: Readable,
): Promise<void> {
  await pipeline(rows, client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`)));
}
