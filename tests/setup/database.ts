import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runMigrations } from 'graphile-worker';
import { startPostgres } from '../../tools/local-postgres.mjs';
import { freePort } from './free-port';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: string;
  }
}

const state = {
  running: undefined as Promise<{ url: string; stop: () => Promise<void> }> | undefined,
  users: 0,
};

/** One real PostgreSQL for the run, with a migrated template that each test file copies in milliseconds. */
async function start() {
  const dataDir = mkdtempSync('/var/tmp/mainstay-test-');
  // PostgreSQL runs as another user where we are root: what it cannot reach would be kept elsewhere, and stay.
  chmodSync(dataDir, 0o755);
  const postgres = await startPostgres({
    dataDir: join(dataDir, 'postgres'),
    port: await freePort(),
    fsync: false,
  });
  const url = postgres.url('mainstay_template');
  const migrated = spawnSync('prisma', ['migrate', 'deploy'], {
    env: { ...process.env, DATABASE_URL: url },
    encoding: 'utf8',
  });
  if (migrated.status !== 0) throw new Error(`The migrations failed:\n${migrated.stdout}${migrated.stderr}`);
  await runMigrations({ connectionString: url, schema: 'graphile_worker' });
  const stop = async () => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url: postgres.url('postgres'), stop };
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  state.running ??= start();
  state.users += 1;
  const { url, stop } = await state.running;
  project.provide('postgres', url);
  return async () => {
    state.users -= 1;
    if (state.users === 0) await stop();
  };
}
