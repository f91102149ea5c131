import type { ShopRows } from '~/database/for-shop.server';

/** How long a claimed notice belongs to its sender. A sender killed with it is outlived after that. */
const CLAIM_MINUTES = 5;
const BATCH = 20;

/** A notice that its sender holds, with what it needs to know of whoever gets it. */
export interface Claimed {
  id: string;
  kind: string;
  content: unknown;
  createdAt: Date;
  attempts: number;
  recipientId: string | null;
  channelId: string | null;
  /** Of a person; empty for a channel. */
  name: string;
  address: string;
  language: string | null;
  timeZone: string | null;
  /** The incident whose mails form a thread; the key says whether this is the first of them. */
  threadId: string | null;
  dedupKey: string;
}

/**
 * Takes due notices, and those whose sender did not come back. Two senders never take the same one. What is for a person
 * who has not confirmed the address, or whose mailbox is gone, stays; only a confirmation may go there.
 */
export const claim = (rows: ShopRows, asOf: Date): Promise<Claimed[]> =>
  rows.sql<Claimed>`
    update notice n set state = 'sending', attempts = n.attempts + 1,
      due_at = ${new Date(asOf.getTime() + CLAIM_MINUTES * 60_000)}
    from (
      select d.id, coalesce(r.name, '') as name, coalesce(r.address, '') as address, r.language,
        r.time_zone as "timeZone"
      from notice d left join recipient r on r.shop = d.shop and r.id = d.recipient_id
      where d.shop = ${rows.shop} and d.state in ('due', 'sending') and d.due_at <= ${asOf}
        and (d.channel_id is not null or d.kind = 'confirmation'
          or (r.confirmed_at is not null and r.bounced_at is null))
      order by d.due_at, d.id limit ${BATCH} for update of d skip locked
    ) due
    where n.id = due.id and n.shop = ${rows.shop}
    returning n.id::text, n.kind, n.content, n.created_at as "createdAt", n.attempts,
      n.recipient_id::text as "recipientId", n.channel_id::text as "channelId",
      due.name, due.address, due.language, due."timeZone", n.thread_id::text as "threadId", n.dedup_key as "dedupKey"`;
