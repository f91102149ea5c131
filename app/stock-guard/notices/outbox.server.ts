import { forShop, type ShopRows } from '~/database/for-shop.server';
import { log } from '~/log.server';
import { messageIdOf, send } from '~/channels/mail/send.server';
import type { Sending } from '~/channels/mail/sending';
import { afterAttempt } from './attempts';
import { letterFor, type NoticeToWrite } from './notice-letter.server';

/** How long a claimed notice belongs to its sender. A sender killed with it is outlived after that. */
const CLAIM_MINUTES = 5;
const BATCH = 20;

interface Claimed {
  id: string;
  recipientId: string;
  content: unknown;
  createdAt: Date;
  attempts: number;
  name: string;
  address: string;
}

/** Takes due notices, and those whose sender did not come back. Two senders never take the same one. */
const claim = (rows: ShopRows, asOf: Date): Promise<Claimed[]> =>
  rows.sql<Claimed>`
    update notice n set state = 'sending', attempts = n.attempts + 1,
      due_at = ${new Date(asOf.getTime() + CLAIM_MINUTES * 60_000)}
    from recipient r
    where n.shop = ${rows.shop} and r.shop = n.shop and r.id = n.recipient_id and n.id in (
      select id from notice
      where shop = ${rows.shop} and state in ('due', 'sending') and due_at <= ${asOf}
      order by due_at, id limit ${BATCH} for update skip locked
    )
    returning n.id::text, n.recipient_id::text as "recipientId", n.content, n.created_at as "createdAt",
      n.attempts, r.name, r.address`;

async function deliver(shop: NoticeToWrite['shop'], notice: Claimed): Promise<Sending> {
  try {
    const { recipientId, name, address, content, createdAt } = notice;
    const letter = await letterFor({ shop, recipient: { id: recipientId, address }, content, createdAt });
    return await send({ ...letter, messageId: messageIdOf(notice.id), to: { name, address } });
  } catch (error) {
    log.error({ err: error, shop: shop.shop, notice: notice.id }, 'A notice could not be written');
    return { kind: 'later', detail: error instanceof Error ? error.message.slice(0, 300) : String(error) };
  }
}

/** Writes down what came of an attempt, unless another sender has taken the notice over meanwhile. */
async function settle({ db }: ShopRows, notice: Claimed, sending: Sending, asOf: Date): Promise<void> {
  const after = afterAttempt(sending, notice.attempts, asOf);
  const mine = { id: notice.id, state: 'sending', attempts: notice.attempts };
  const data = after.state === 'sent' ? { state: 'sent', sentAt: asOf, failure: null } : after;
  await db.notice.updateMany({ where: mine, data });
}

/**
 * Gives a shop's due notices to SMTP. At least once, under a Message-ID that stays the same; what SMTP does
 * not take is kept and tried again. Answers how many went out and how many wait.
 */
export async function sendDue(shop: string, asOf: Date): Promise<{ sent: number; kept: number }> {
  const rows = forShop(shop);
  const named = await rows.db.shop.findUnique({ where: { shop } });
  if (!named || named.uninstalledAt) return { sent: 0, kept: 0 };
  const result = { sent: 0, kept: 0 };
  for (let batch = await claim(rows, asOf); batch.length > 0; batch = await claim(rows, asOf)) {
    await Promise.all(
      batch.map(async (notice) => {
        const sending = await deliver(named, notice);
        await settle(rows, notice, sending, asOf);
        result[sending.kind === 'sent' ? 'sent' : 'kept'] += 1;
      }),
    );
  }
  return result;
}
