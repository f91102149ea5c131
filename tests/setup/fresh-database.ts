import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** A copy of the migrated template, made in milliseconds; `drop` takes it from under whoever is still connected. */
export async function freshDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const administrator = new pg.Client({ connectionString: inject('postgres') });
  await administrator.connect();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administrator.query(`create database ${name} template mainstay_template`);
  const url = new URL(inject('postgres'));
  url.pathname = `/${name}`;
  const drop = async (): Promise<void> => {
    await administrator.query(`drop database if exists ${name} with (force)`);
    await administrator.end();
  };
  return { url: url.toString(), drop };
}
