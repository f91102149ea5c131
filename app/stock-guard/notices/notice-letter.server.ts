import { environment } from '~/environment.server';
import { confirmationMail } from '~/channels/mail/confirmation-mail';
import { incidentMail } from '~/channels/mail/incident-mail';
import type { Letter } from '~/channels/mail/letter-of';
import { oneLine } from '~/channels/mail/one-line';
import type { Reader } from '~/channels/mail/reader';
import { reportMail } from '~/channels/mail/report-mail';
import { appPageLink, productLink } from '~/shopify/admin-links';
import { wordsFor } from '~/words/words';
import { addressToken } from '../people/address-token.server';
import { incidentLink } from '../people/incident-links.server';
import { noticeContent, type NoticeContent } from './notice-content';
import { reportOf } from './report';
import { sentencesOf } from './size-sentence';
import { subjectOf } from './subject';

export interface NoticeShop {
  shop: string;
  name: string;
  locale: string;
  timeZone: string;
  currency: string;
}

export interface NoticeToWrite {
  shop: NoticeShop;
  recipient: { id: string; address: string; language: string | null; timeZone: string | null };
  content: unknown;
  createdAt: Date;
}

const LINKS_WORK_DAYS = 14;

const publicLink = (path: string): string => new URL(path, environment().SHOPIFY_APP_URL).toString();

/** The address of a page of the app inside a shop's admin. */
export const adminPage = (shop: string) => (path: string) =>
  appPageLink(shop, environment().SHOPIFY_APP_HANDLE, path);

function incidentLetter(
  { shop, recipient }: NoticeToWrite,
  said: Extract<NoticeContent, { kind: 'incident' }>,
  reader: Reader,
  until: Date,
): Promise<Letter> {
  const { size, slipped, table } = said;
  const { words } = reader;
  const holder = { shop: shop.shop, recipientId: recipient.id, incidentId: size.incidentId };
  return incidentMail(reader, {
    subject: subjectOf(said, words, reader.shop),
    sentences: [...(slipped ? [words.t('mail.incident.slipped')] : []), ...sentencesOf(size, words)],
    icon: size.icon === '' ? null : size.icon,
    table,
    countedAt: said.countedAt,
    links: {
      acknowledge: incidentLink('acknowledge', holder, until),
      snooze: incidentLink('snooze', holder, until),
      open: adminPage(shop.shop)(`/app/stock/${size.incidentId}`),
      product: productLink(shop.shop, BigInt(size.productId)),
    },
  });
}

/** Writes a notice out as a mail, the same at every attempt. Throws on content that no version of ours wrote. */
export async function letterFor(notice: NoticeToWrite): Promise<Letter & { leaveUrl?: string }> {
  const { shop, recipient, createdAt } = notice;
  const holder = { shop: shop.shop, recipientId: recipient.id };
  const leaveUrl = publicLink(`/leave/${addressToken('leave', holder, null)}`);
  const until = new Date(createdAt.getTime() + LINKS_WORK_DAYS * 86_400_000);
  const locale = recipient.language ?? shop.locale;
  const manner = { locale, timeZone: recipient.timeZone ?? shop.timeZone, currency: shop.currency };
  const reader: Reader = { words: wordsFor(manner), locale, shop: oneLine(shop.name, 60), leaveUrl };
  const said = noticeContent.parse(notice.content);
  switch (said.kind) {
    case 'confirmation': {
      const confirmUrl = publicLink(`/confirm/${addressToken('confirm', holder, until)}`);
      return confirmationMail(reader, { address: recipient.address, confirmUrl, until });
    }
    case 'incident':
      return { ...(await incidentLetter(notice, said, reader, until)), leaveUrl };
    default:
      return {
        ...(await reportMail(reader, reportOf(said, { ...reader, page: adminPage(shop.shop) }))),
        leaveUrl,
      };
  }
}
