import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { freePort } from '../../tests/setup/free-port.ts';
import { startPostgres } from '../local-postgres.mjs';
import { migrate } from '../migrate.ts';

/** A PostgreSQL of the benchmark's own with normal durability, and a folder; both go at the end. */
export interface Workbench {
  folder: string;
  /** An empty database with every table of the app and the queue. */
  freshDatabase: (name: string) => Promise<string>;
  dropDatabase: (name: string) => Promise<void>;
  /** Writes down that a shop has the app. */
  installShop: (databaseUrl: string, shop: string) => Promise<void>;
}

const TEMPLATE = 'mainstay_template';

/** Lends a workbench to `work`. The database commits durably (fsync on), as production does. */
export async function atWorkbench<Result>(work: (bench: Workbench) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync('/var/tmp/mainstay-bench-');
  // PostgreSQL runs as another user where we are root: what it cannot reach would be kept elsewhere, and stay.
  chmodSync(folder, 0o755);
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), port: await freePort() });
  const administrator = new pg.Client({ connectionString: postgres.url('postgres') });
  try {
    migrate(postgres.url(TEMPLATE));
    await runMigrations({ connectionString: postgres.url(TEMPLATE), schema: 'graphile_worker' });
    await administrator.connect();
    return await work({
      folder,
      freshDatabase: async (name) => {
        await administrator.query(`create database ${name} template ${TEMPLATE}`);
        return postgres.url(name);
      },
      dropDatabase: async (name) => {
        await administrator.query(`drop database ${name} with (force)`);
      },
      installShop: async (databaseUrl, shop) => {
        const client = new pg.Client({ connectionString: databaseUrl });
        await client.connect();
        await client.query(
          `insert into shop (shop, name, currency, time_zone, granted_scopes, installed_at)
           values ($1, 'Atelier Sande', 'EUR', 'Europe/Oslo', '{}', now() - interval '1 day')`,
          [shop],
        );
        await client.end();
      },
    });
  } finally {
    await administrator.end().catch(() => undefined);
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
