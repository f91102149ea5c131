import { environment } from '~/environment.server';
import { confirmationMail } from '~/channels/mail/confirmation-mail';
import { incidentMail } from '~/channels/mail/incident-mail';
import type { Letter } from '~/channels/mail/letter-of';
import { oneLine } from '~/channels/mail/one-line';
import type { Reader } from '~/channels/mail/reader';
import { summaryMail } from '~/channels/mail/summary-mail';
import { testMail } from '~/channels/mail/test-mail';
import { appPageLink, productLink } from '~/shopify/admin-links';
import { wordsFor } from '~/words/words';
import { addressToken } from '../people/address-token.server';
import { noticeContent } from './notice-content';

export interface NoticeToWrite {
  shop: { shop: string; name: string; locale: string; timeZone: string; currency: string };
  recipient: { id: string; address: string };
  content: unknown;
  createdAt: Date;
}

const CONFIRM_WITHIN_DAYS = 14;

const publicLink = (path: string): string => new URL(path, environment().SHOPIFY_APP_URL).toString();

/** Writes a notice out as a mail, the same at every attempt. Throws on content that no version of ours wrote. */
export async function letterFor({
  shop,
  recipient,
  content,
  createdAt,
}: NoticeToWrite): Promise<Letter & { leaveUrl?: string }> {
  const holder = { shop: shop.shop, recipientId: recipient.id };
  const leaveUrl = publicLink(`/leave/${addressToken('leave', holder, null)}`);
  const reader: Reader = {
    words: wordsFor(shop),
    locale: shop.locale,
    shop: oneLine(shop.name, 60),
    leaveUrl,
  };
  const page = (path: string) => appPageLink(shop.shop, environment().SHOPIFY_APP_HANDLE, path);
  const said = noticeContent.parse(content);
  switch (said.kind) {
    case 'confirmation': {
      const until = new Date(createdAt.getTime() + CONFIRM_WITHIN_DAYS * 86_400_000);
      const confirmUrl = publicLink(`/confirm/${addressToken('confirm', holder, until)}`);
      return confirmationMail(reader, { address: recipient.address, confirmUrl, until });
    }
    case 'test':
      return { ...(await testMail(reader, { askedAt: said.askedAt, boardUrl: page('/app') })), leaveUrl };
    case 'incident': {
      const incidentUrl = page(`/app/stock/${said.size.incidentId}`);
      const productUrl = productLink(shop.shop, BigInt(said.size.productId));
      return {
        ...(await incidentMail(reader, { ...said.size, ...said, incidentUrl, productUrl })),
        leaveUrl,
      };
    }
    case 'summary':
      return { ...(await summaryMail(reader, { ...said, incidentsUrl: page('/app/stock') })), leaveUrl };
  }
}
