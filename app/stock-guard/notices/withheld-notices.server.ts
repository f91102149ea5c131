import { forShop } from '~/database/for-shop.server';
import { noticeContent, type NoticeContent } from './notice-content';

export type Verdict = 'right' | 'wrong';

/** What would have been sent in the quiet fortnight, and what the owner thinks of it. */
export interface WithheldNotice {
  id: string;
  /** When it would have left. */
  at: Date;
  content: NoticeContent;
  verdict: Verdict | null;
}

const MOST_SHOWN = 50;

/** What the quiet fortnight kept, newest first, and how many there are in all. A digest that is not due yet is left out. */
export async function withheldNotices(
  shop: string,
  asOf: Date,
): Promise<{ count: number; notices: WithheldNotice[] }> {
  const { db } = forShop(shop);
  const { installedAt } = await db.shop.findUniqueOrThrow({ where: { shop } });
  const where = { state: 'withheld', dueAt: { lte: asOf }, createdAt: { gte: installedAt } };
  const [count, found] = await Promise.all([
    db.notice.count({ where }),
    db.notice.findMany({ where, orderBy: [{ dueAt: 'desc' }, { id: 'desc' }], take: MOST_SHOWN }),
  ]);
  return {
    count,
    notices: found.map(({ id, dueAt, content, verdict }) => ({
      id,
      at: dueAt,
      content: noticeContent.parse(content),
      verdict: verdict === 'right' || verdict === 'wrong' ? verdict : null,
    })),
  };
}

/** The owner says whether it would have been worth a mail; a later word replaces an earlier one. */
export async function judgeNotice(
  shop: string,
  noticeId: string,
  verdict: Verdict,
  by: string,
  asOf: Date,
): Promise<'judged' | 'not-there'> {
  const { count } = await forShop(shop).db.notice.updateMany({
    where: { id: noticeId, state: 'withheld' },
    data: { verdict, verdictBy: by, verdictAt: asOf },
  });
  return count > 0 ? 'judged' : 'not-there';
}
