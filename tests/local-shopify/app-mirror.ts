import pg from 'pg';

/** How far the app is with a catalogue that it began to read at or after `since`; null where it has not begun. */
export type AppMirror = (shop: string, since: string) => Promise<MirrorState | null>;
export type MirrorState = { kind: 'reading'; objects: number } | { kind: 'done' };

/** Looks into the demo's own database: of a large store the app alone knows when it has taken everything in. */
export function mirrorIn(databaseUrl: string): AppMirror {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1, allowExitOnIdle: true });
  pool.on('error', () => undefined);
  return async (shop, since) => {
    const found = await pool
      .query<{ state: string; objects: number }>(
        `select state, objects_read as objects from sync_run
         where shop = $1 and kind = 'catalogue' and started_at >= $2 order by (state = 'done') desc, started_at desc`,
        [shop, since],
      )
      // The database or its tables may not be there yet.
      .catch(() => ({ rows: [] }));
    const run = found.rows[0];
    if (run === undefined) return null;
    return run.state === 'done' ? { kind: 'done' } : { kind: 'reading', objects: run.objects };
  };
}
