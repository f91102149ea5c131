import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** A database of a journey's own: the app's processes use it, and the test may look into it. */
export interface JourneyDatabase {
  url: string;
  rows: <Row extends object>(text: string, values?: unknown[]) => Promise<Row[]>;
  drop: () => Promise<void>;
}

/** A fresh migrated database. */
export async function journeyDatabase(): Promise<JourneyDatabase> {
  const administrator = new pg.Client({ connectionString: inject('postgres') });
  await administrator.connect();
  const name = `journey_${randomUUID().replaceAll('-', '')}`;
  await administrator.query(`create database ${name} template mainstay_template`);
  const url = new URL(inject('postgres'));
  url.pathname = `/${name}`;
  const pool = new pg.Pool({ connectionString: url.toString(), max: 2 });
  // The database is dropped under whoever still holds a connection.
  pool.on('error', () => undefined);
  return {
    url: url.toString(),
    rows: async <Row extends object>(text: string, values: unknown[] = []) =>
      (await pool.query<Row>(text, values)).rows,
    drop: async () => {
      await pool.end();
      await administrator.query(`drop database ${name} with (force)`);
      await administrator.end();
    },
  };
}
