import type { ShopRows } from '~/database/for-shop.server';
import { forWhom, type Addressee } from './addressees.server';
import { noticeContent, type NoticeContent, type NoticeSize } from './notice-content';
import { summaryOf } from './summary-content';

const ALERTS = ['incident', 'summary'];

const sizesIn = (content: NoticeContent): NoticeSize[] => {
  if (content.kind === 'incident') return [content.size];
  return content.kind === 'summary' ? content.sizes : [];
};

/**
 * Adds to the alert that already waits for the end of the same quiet hours, so that a night is one mail in the
 * morning; false where none waits.
 */
export async function putOff(
  rows: ShopRows,
  addressee: Addressee,
  content: NoticeContent,
  dueAt: Date,
): Promise<boolean> {
  const waiting = await rows.db.notice.findFirst({
    where: { ...forWhom(addressee), kind: { in: ALERTS }, state: 'due', attempts: 0, dueAt },
  });
  if (!waiting) return false;
  const news = sizesIn(content);
  const told = new Set(news.map(({ incidentId }) => incidentId));
  const before = sizesIn(noticeContent.parse(waiting.content)).filter(
    ({ incidentId }) => !told.has(incidentId),
  );
  const both = before.length === 0 ? content : summaryOf([...before, ...news]);
  const { count } = await rows.db.notice.updateMany({
    where: { id: waiting.id, state: 'due', attempts: 0 },
    data: { kind: both.kind, content: both, threadId: both.kind === 'incident' ? waiting.threadId : null },
  });
  return count > 0;
}

/** Takes what is over by now out of the alerts that wait for the end of somebody's quiet hours. */
export async function takeBack(rows: ShopRows, incidentIds: readonly string[], asOf: Date): Promise<void> {
  if (incidentIds.length === 0) return;
  const waiting = await rows.db.notice.findMany({
    where: { kind: { in: ALERTS }, state: 'due', attempts: 0, dueAt: { gt: asOf } },
  });
  for (const { id, content } of waiting) {
    const sizes = sizesIn(noticeContent.parse(content));
    const left = sizes.filter(({ incidentId }) => !incidentIds.includes(incidentId));
    if (left.length === sizes.length) continue;
    const where = { id, state: 'due', attempts: 0 };
    if (left.length === 0) await rows.db.notice.deleteMany({ where });
    else await rows.db.notice.updateMany({ where, data: { kind: 'summary', content: summaryOf(left) } });
  }
}
