import type { ShopRows } from '~/database/for-shop.server';

/**
 * A mail server said that the mailbox does not exist: nothing more is sent there until the person confirms it anew. What
 * waited for it, or was with a sender that died, is given up visibly; it would be old news by then.
 */
export async function noteBounce(
  rows: ShopRows,
  recipientId: string,
  detail: string,
  asOf: Date,
): Promise<void> {
  await rows.db.recipient.updateMany({
    where: { id: recipientId, bouncedAt: null },
    data: { bouncedAt: asOf, bounce: detail },
  });
  await rows.db.notice.updateMany({
    where: { recipientId, state: { in: ['due', 'sending'] }, kind: { not: 'confirmation' } },
    data: { state: 'dead', failure: detail },
  });
}
