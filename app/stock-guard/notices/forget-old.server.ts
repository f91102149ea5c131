import { forShop } from '~/database/for-shop.server';

/** Who was told of what is kept for a year and the weeks beside it, as long as the stock it was about. */
export const NOTICES_KEPT_DAYS = 400;

/** A link of a mail ends after a fortnight: that it was used need not be known much longer. */
export const USED_LINKS_KEPT_DAYS = 30;

const daysBefore = (asOf: Date, days: number): Date => new Date(asOf.getTime() - days * 24 * 60 * 60_000);

/** Deletes notices that were sent, given up or withheld long ago, and what is known of links that ended; incidents stay. */
export async function forgetOldNotices(shop: string, asOf: Date): Promise<void> {
  const { db } = forShop(shop);
  await db.notice.deleteMany({
    where: {
      state: { in: ['sent', 'dead', 'withheld'] },
      createdAt: { lt: daysBefore(asOf, NOTICES_KEPT_DAYS) },
    },
  });
  await db.usedLink.deleteMany({ where: { usedAt: { lt: daysBefore(asOf, USED_LINKS_KEPT_DAYS) } } });
}
