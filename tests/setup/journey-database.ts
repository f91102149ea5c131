import pg from 'pg';
import { freshDatabase } from './fresh-database';

/** A database of a journey's own: the app's processes use it, and the test may look into it. */
export interface JourneyDatabase {
  url: string;
  rows: <Row extends object>(text: string, values?: unknown[]) => Promise<Row[]>;
  drop: () => Promise<void>;
}

/** A fresh migrated database. */
export async function journeyDatabase(): Promise<JourneyDatabase> {
  const { url, drop } = await freshDatabase();
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  // The database is dropped under whoever still holds a connection.
  pool.on('error', () => undefined);
  return {
    url,
    rows: async <Row extends object>(text: string, values: unknown[] = []) =>
      (await pool.query<Row>(text, values)).rows,
    drop: async () => {
      await pool.end();
      await drop();
    },
  };
}
