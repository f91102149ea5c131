import { Logger, runMigrations } from 'graphile-worker';
import { log } from '~/log.server';
import { pool } from './client.server';

/** The queue's log lines, among ours. Its info lines say only that jobs came and went. */
const logger = new Logger(() => (level, message) => {
  if (level === 'error') log.error({ from: 'queue' }, message);
  else if (level === 'warning') log.warn({ from: 'queue' }, message);
  else log.trace({ from: 'queue' }, message);
});

/** Brings the queue's own tables up to date and answers what a worker runs on. */
export async function startQueue() {
  await runMigrations({ pgPool: pool, schema: 'graphile_worker', logger });
  return { pool, logger };
}
