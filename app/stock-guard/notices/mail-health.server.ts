import { forShop } from '~/database/for-shop.server';
import { failureReason } from './failure-reason';
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

type Row = Omit<FailedNotice, 'reason'>;

/** The newest mails and messages that failed, given up ones and those still tried. */
export async function failedNotices(shop: string): Promise<FailedNotice[]> {
  const found = await forShop(shop).sql<Row>`
    select n.id::text, n.kind, coalesce(r.name, c.name, '') as name, r.address, n.state, n.attempts,
      n.created_at as "createdAt", case when n.state <> 'dead' then n.due_at end as "nextAt", n.failure as detail
    from notice n
    left join recipient r on r.shop = n.shop and r.id = n.recipient_id
    left join channel c on c.shop = n.shop and c.id = n.channel_id
    where n.shop = ${shop} and n.state in ('due', 'sending', 'dead') and n.failure is not null
    order by n.created_at desc, n.id limit 20`;
  return found.map((row) => ({ ...row, reason: failureReason(row.detail) }));
}
