import { pool } from './client.server';

export interface InboxRow {
  shop: string;
  webhookId: string;
  topic: string;
  triggeredAt: Date;
  receivedAt: Date;
  /** JSON text, as kept. */
  payload: string;
}

/** Inserts webhooks of any shops in one statement and one commit. Throws when the database is away. */
export async function insertInboxRows(rows: readonly InboxRow[]): Promise<void> {
  const column = <Value>(pick: (row: InboxRow) => Value): Value[] => rows.map(pick);
  await pool.query(
    `insert into webhook_inbox (shop, webhook_id, topic, triggered_at, received_at, payload)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $5::timestamptz[], $6::jsonb[])
     on conflict (webhook_id) do nothing`,
    [
      column((row) => row.shop),
      column((row) => row.webhookId),
      column((row) => row.topic),
      column((row) => row.triggeredAt),
      column((row) => row.receivedAt),
      column((row) => row.payload),
    ],
  );
}

/** Whether the shop stands among the installed ones. */
export async function shopIsInstalled(shop: string): Promise<boolean> {
  const found = await pool.query('select 1 from shop where shop = $1 and uninstalled_at is null', [shop]);
  return found.rows.length > 0;
}
