import { Text } from '@react-email/components';
import { LetterFrame, paragraph, quiet } from './letter-frame';
import { letterOf, type Letter } from './letter-of';
import { oneLine } from './one-line';
import type { Reader } from './reader';

/** Asks a person whether they want to be told. The only mail that goes to an unconfirmed address. */
export function confirmationMail(
  { words, locale, shop }: Reader,
  request: { address: string; confirmUrl: string; until: Date },
): Promise<Letter> {
  const sentence = words.t('mail.confirmation.sentence', { shop, address: oneLine(request.address) });
  return letterOf(
    words.t('mail.confirmation.subject', { shop }),
    <LetterFrame
      locale={locale}
      title={words.t('mail.confirmation.title')}
      preview={sentence}
      actions={[{ url: request.confirmUrl, label: words.t('mail.confirmation.open') }]}
      footer={
        <Text style={quiet}>
          {words.t('mail.confirmation.until', { until: words.dateTime(request.until) })}
        </Text>
      }
    >
      <Text style={paragraph}>{sentence}</Text>
    </LetterFrame>,
  );
}
