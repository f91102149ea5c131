import { forShop, type ShopRows } from '~/database/for-shop.server';
import { log } from '~/log.server';
import { oneLine } from '~/channels/mail/one-line';
import { messageIdOf, send, threadIdOf } from '~/channels/mail/send.server';
import type { Sending } from '~/channels/mail/sending';
import { slackMessage } from '~/channels/slack/slack-message';
import { wordsFor } from '~/words/words';
import { sendToChannel } from '../people/slack.server';
import { afterAttempt } from './attempts';
import { noteBounce } from './bounce.server';
import { claim, type Claimed } from './claim.server';
import { noticeContent } from './notice-content';
import { adminPage, letterFor, type NoticeShop } from './notice-letter.server';
import { reportOf } from './report';
import { beginsThread } from './thread-key';

async function toPerson(shop: NoticeShop, notice: Claimed, recipientId: string): Promise<Sending> {
  const { name, address, language, timeZone, content, createdAt, threadId, dedupKey } = notice;
  const recipient = { id: recipientId, address, language, timeZone };
  const letter = await letterFor({ shop, recipient, content, createdAt });
  const thread = threadId === null ? null : threadIdOf(threadId, recipientId);
  const first = beginsThread(dedupKey);
  return send({
    ...letter,
    messageId: thread !== null && first ? thread : messageIdOf(notice.id),
    ...(thread !== null && !first && { inReplyTo: thread }),
    to: { name, address },
  });
}

async function toChannel(rows: ShopRows, shop: NoticeShop, notice: Claimed, id: string): Promise<Sending> {
  const content = noticeContent.parse(notice.content);
  if (content.kind === 'confirmation') return { kind: 'refused', detail: 'A channel confirms nothing.' };
  const words = wordsFor(shop);
  const named = oneLine(shop.name, 60);
  const report = reportOf(content, { words, shop: named, page: adminPage(shop.shop) });
  return sendToChannel(
    rows,
    id,
    slackMessage({ ...report, footer: words.t('slack.footer', { shop: named }) }),
  );
}

async function deliver(rows: ShopRows, shop: NoticeShop, notice: Claimed): Promise<Sending> {
  try {
    if (notice.channelId !== null) return await toChannel(rows, shop, notice, notice.channelId);
    if (notice.recipientId !== null) return await toPerson(shop, notice, notice.recipientId);
    return { kind: 'refused', detail: 'Nobody is named to get it.' };
  } catch (error) {
    log.error({ err: error, shop: shop.shop, notice: notice.id }, 'A notice could not be written');
    return { kind: 'later', detail: error instanceof Error ? error.message.slice(0, 300) : String(error) };
  }
}

/** Writes down what came of an attempt, unless another sender has taken the notice over meanwhile. */
async function settle(rows: ShopRows, notice: Claimed, sending: Sending, asOf: Date): Promise<void> {
  const after = afterAttempt(sending, notice.attempts, asOf);
  const mine = { id: notice.id, state: 'sending', attempts: notice.attempts };
  const data = after.state === 'sent' ? { state: 'sent', sentAt: asOf, failure: null } : after;
  await rows.db.notice.updateMany({ where: mine, data });
  if (sending.kind === 'bounced' && notice.recipientId !== null)
    await noteBounce(rows, notice.recipientId, sending.detail, asOf);
}

/**
 * Gives a shop's due notices to SMTP and to channels. At least once, under a Message-ID that stays the same; what is
 * not taken is kept and tried again. Answers how many went out and how many wait.
 */
export async function sendDue(shop: string, asOf: Date): Promise<{ sent: number; kept: number }> {
  const rows = forShop(shop);
  const named = await rows.db.shop.findUnique({ where: { shop } });
  if (!named || named.uninstalledAt) return { sent: 0, kept: 0 };
  const result = { sent: 0, kept: 0 };
  for (let batch = await claim(rows, asOf); batch.length > 0; batch = await claim(rows, asOf)) {
    await Promise.all(
      batch.map(async (notice) => {
        const sending = await deliver(rows, named, notice);
        await settle(rows, notice, sending, asOf);
        result[sending.kind === 'sent' ? 'sent' : 'kept'] += 1;
      }),
    );
  }
  return result;
}
