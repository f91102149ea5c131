import type { BulkClient } from '~/database/bulk.server';

/**
 * Does the work unless another connection is doing it, in any process: then `elsewhere`. The lock is the
 * connection's, so it goes with a killed process.
 */
export async function onlyOne<Result>(
  client: BulkClient,
  name: string,
  work: () => Promise<Result>,
): Promise<Result | 'elsewhere'> {
  const { rows } = await client.query<{ mine: boolean }>(
    'select pg_try_advisory_lock(hashtextextended($1, 2)) as mine',
    [name],
  );
  if (!rows[0]?.mine) return 'elsewhere';
  try {
    return await work();
  } finally {
    // Where the connection broke, the lock went with it.
    await client.query('select pg_advisory_unlock(hashtextextended($1, 2))', [name]).catch(() => undefined);
  }
}
