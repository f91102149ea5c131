import { forShop } from '~/database/for-shop.server';

/** Who was told of what is kept for a year and the weeks beside it, as long as the stock it was about. */
export const NOTICES_KEPT_DAYS = 400;

/** Deletes notices that were sent, given up or withheld long ago; their incidents stay. */
export async function forgetOldNotices(shop: string, asOf: Date): Promise<void> {
  const before = new Date(asOf.getTime() - NOTICES_KEPT_DAYS * 24 * 60 * 60_000);
  await forShop(shop).db.notice.deleteMany({
    where: { state: { in: ['sent', 'dead', 'withheld'] }, createdAt: { lt: before } },
  });
}
