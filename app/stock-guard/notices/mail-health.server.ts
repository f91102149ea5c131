import { forShop } from '~/database/for-shop.server';
import type { FailedNotice, MailHealth } from './mail-health';

/** Counts what did not leave. Nothing waiting and nothing given up is health. */
export async function mailHealth(shop: string): Promise<MailHealth> {
  const { db } = forShop(shop);
  const [waiting, givenUp] = await Promise.all([
    db.notice.aggregate({
      where: { state: { in: ['due', 'sending'] }, failure: { not: null } },
      _count: true,
      _min: { createdAt: true },
    }),
    db.notice.count({ where: { state: 'dead' } }),
  ]);
  return { waiting: waiting._count, waitingSince: waiting._min.createdAt, givenUp };
}

/** The newest mails that failed, given up ones and those still tried. */
export const failedNotices = (shop: string): Promise<FailedNotice[]> =>
  forShop(shop).sql<FailedNotice>`
    select n.id::text, n.kind, r.name, r.address, n.attempts, n.created_at as "createdAt", n.failure
    from notice n join recipient r on r.shop = n.shop and r.id = n.recipient_id
    where n.shop = ${shop} and n.state <> 'sent' and n.failure is not null
    order by n.created_at desc, n.id limit 20`;
