import type { BulkClient } from '~/database/bulk.server';

/** Everything inside commits together or not at all. */
export async function inTransaction<Result>(
  client: BulkClient,
  work: () => Promise<Result>,
): Promise<Result> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    // A connection that is lost has rolled back by itself.
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/**
 * One transaction over a shop's mirror: writers go one after another, and the shop cannot be forgotten in the
 * middle. Answers `gone` without doing the work where the shop has left.
 */
export function inMirror<Result>(
  client: BulkClient,
  shop: string,
  work: () => Promise<Result>,
): Promise<Result | 'gone'> {
  return inTransaction(client, async () => {
    // Shared: others may work beside us, but installing, leaving and forgetting wait.
    await client.query(
      `select pg_advisory_xact_lock_shared(hashtextextended($1, 0)), pg_advisory_xact_lock(hashtextextended($2, 0))`,
      [`${shop} installation`, `${shop} mirror`],
    );
    const here = await client.query('select from shop where shop = $1 and uninstalled_at is null', [shop]);
    return here.rowCount === 0 ? 'gone' : work();
  });
}
