import { forShop } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';

/** Tries a mail that failed again at once, from its first attempt. */
export async function resendNotice(
  shop: string,
  noticeId: string,
  asOf: Date,
): Promise<'due' | 'not-failed'> {
  return forShop(shop).transaction(async (rows) => {
    const { count } = await rows.db.notice.updateMany({
      where: { id: noticeId, state: { in: ['due', 'dead'] }, failure: { not: null } },
      data: { state: 'due', attempts: 0, dueAt: asOf },
    });
    if (count === 0) return 'not-failed';
    await enqueueIn(rows, 'send-notices', { shop });
    return 'due';
  });
}
