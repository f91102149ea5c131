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

/** Whether the database answers, our migrations are all applied and the queue's tables stand. */
export async function readiness(): Promise<{ ready: boolean; missing: string[] }> {
  const checks: [string, string][] = [
    ['database', 'select 1 as ok'],
    [
      'migrations',
      `select 1 as ok where not exists (select 1 from _prisma_migrations where finished_at is null and rolled_back_at is null)`,
    ],
    ['queue', `select 1 as ok where to_regclass('graphile_worker._private_jobs') is not null`],
  ];
  const missing: string[] = [];
  for (const [name, text] of checks) {
    const found = await pool.query(text).catch(() => ({ rows: [] }));
    if (found.rows.length === 0) missing.push(name);
  }
  return { ready: missing.length === 0, missing };
}
