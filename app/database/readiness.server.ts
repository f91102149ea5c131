import { pool } from './client.server';

/** Names of the migrations that this build was made with. */
const MIGRATIONS = Object.keys(import.meta.glob('/prisma/migrations/*/migration.sql', { query: '?raw' })).map(
  (path) => path.split('/').at(-2) ?? '',
);

const CHECKS: { name: string; text: string; values: unknown[] }[] = [
  { name: 'database', text: 'select 1', values: [] },
  {
    name: 'migrations',
    text: `select 1 where $1::text[] <@ array(
      select migration_name::text from _prisma_migrations where finished_at is not null and rolled_back_at is null)`,
    values: [MIGRATIONS],
  },
  {
    name: 'queue',
    text: `select 1 where to_regclass('graphile_worker._private_jobs') is not null`,
    values: [],
  },
];

/** Whether the database answers, every migration of this build is applied and the queue's tables stand. */
export async function readiness(): Promise<{ ready: boolean; missing: string[] }> {
  const missing: string[] = [];
  for (const { name, text, values } of CHECKS) {
    const found = await pool.query(text, values).catch(() => ({ rows: [] }));
    if (found.rows.length === 0) missing.push(name);
  }
  return { ready: missing.length === 0, missing };
}
