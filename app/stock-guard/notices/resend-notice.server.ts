import { forShop, type ShopRows } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';

/** A mailbox that takes nothing but a confirmation: a mail would wait for it unseen. */
async function isClosed(rows: ShopRows, noticeId: string): Promise<boolean> {
  const notice = await rows.db.notice.findFirst({ where: { id: noticeId } });
  if (!notice?.recipientId || notice.kind === 'confirmation') return false;
  const open = await rows.db.recipient.count({
    where: { id: notice.recipientId, confirmedAt: { not: null }, bouncedAt: null },
  });
  return open === 0;
}

/** Tries a mail that failed again at once, from its first attempt. */
export async function resendNotice(
  shop: string,
  noticeId: string,
  asOf: Date,
): Promise<'due' | 'not-failed' | 'not-confirmed'> {
  return forShop(shop).transaction(async (rows) => {
    if (await isClosed(rows, noticeId)) return 'not-confirmed';
    const { count } = await rows.db.notice.updateMany({
      where: { id: noticeId, state: { in: ['due', 'dead'] }, failure: { not: null } },
      data: { state: 'due', attempts: 0, dueAt: asOf },
    });
    if (count === 0) return 'not-failed';
    await enqueueIn(rows, 'send-notices', { shop });
    return 'due';
  });
}
