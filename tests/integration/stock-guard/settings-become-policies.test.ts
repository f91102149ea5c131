import '../../setup/own-database.ts';
import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MAISON, openMaison } from '../../setup/guarded-maison.ts';
import { alertSettingsOf } from '~/stock-guard/policy/alert-settings.server';

const migration = readFileSync(
  new URL(
    '../../../prisma/migrations/20261123010000_settings_become_policies/migration.sql',
    import.meta.url,
  ),
  'utf8',
);
const client = new Client({ connectionString: process.env['DATABASE_URL'] });

beforeAll(() => client.connect());
afterAll(() => client.end());

/** The shop as it was before, with these settings; then the migration. */
async function migrated(settle: number, minimum: number): Promise<void> {
  await openMaison({ settleMinutes: 0 });
  await client.query(
    `delete from policy; alter table shop add column settle_minutes int not null default ${String(settle)},
      add column default_minimum int not null default ${String(minimum)}`,
  );
  await client.query(migration);
}

test('what a shop chose for alerts stays what it chose', async () => {
  await migrated(0, 12);
  expect(await alertSettingsOf(MAISON)).toEqual({ settleMinutes: 0, defaultMinimum: 12 });
});

test('what a shop never touched stays a default', async () => {
  await migrated(30, 5);
  expect(await alertSettingsOf(MAISON)).toEqual({ settleMinutes: 30, defaultMinimum: 5 });
  expect((await client.query('select * from policy')).rows).toEqual([]);
});
