import { lockPool } from './client.server';

/**
 * Runs `work` while no other process holds `name`. The lock lives on a connection of its own and goes with
 * it, so a killed process never leaves it behind.
 */
export async function alone<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const client = await lockPool.connect();
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, 1))', [name]);
    try {
      return await work();
    } finally {
      await client.query('select pg_advisory_unlock(hashtextextended($1, 1))', [name]);
    }
  } finally {
    client.release();
  }
}
