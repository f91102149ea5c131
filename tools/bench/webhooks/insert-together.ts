import pg from 'pg';
import type { Proven } from './proven-body.ts';

const BATCH = 500;
const INSERT = `insert into webhook_inbox (shop, webhook_id, topic, triggered_at, received_at, payload)
  select * from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $5::timestamptz[], $6::jsonb[])
  on conflict (webhook_id) do nothing`;

/** The same insert and the same group commit as the product's, by hand. */
export function insertTogether(databaseUrl: string): (webhook: Proven) => Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl });
  const waiting: { webhook: Proven; kept: () => void; lost: (error: unknown) => void }[] = [];
  let writing = false;

  async function write(): Promise<void> {
    writing = true;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, BATCH);
      const column = <Value>(pick: (webhook: Proven) => Value): Value[] =>
        batch.map(({ webhook }) => pick(webhook));
      const received = new Date();
      try {
        await pool.query(INSERT, [
          column(({ shop }) => shop),
          column(({ webhookId }) => webhookId),
          column(({ topic }) => topic),
          column(({ triggeredAt }) => triggeredAt),
          column(() => received),
          column(({ body }) => body),
        ]);
        for (const { kept } of batch) kept();
      } catch (error) {
        for (const { lost } of batch) lost(error);
      }
    }
    writing = false;
  }

  return (webhook) => {
    const stored = new Promise<void>((kept, lost) => waiting.push({ webhook, kept, lost }));
    if (!writing) void write();
    return stored;
  };
}
