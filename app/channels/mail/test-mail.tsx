import { Text } from '@react-email/components';
import { LetterFrame, paragraph } from './letter-frame';
import { letterOf, type Letter } from './letter-of';
import type { Reader } from './reader';
import { WhyFooter } from './why-footer';

/** Shows a recipient that mails arrive, before one matters. */
export function testMail(reader: Reader, test: { askedAt: Date; boardUrl: string }): Promise<Letter> {
  const { words, shop } = reader;
  const sentence = words.t('mail.test.sentence', { shop, at: words.dateTime(test.askedAt) });
  return letterOf(
    words.t('mail.test.subject', { shop }),
    <LetterFrame
      locale={reader.locale}
      title={words.t('mail.test.title')}
      preview={sentence}
      action={{ url: test.boardUrl, label: words.t('mail.test.open') }}
      footer={<WhyFooter words={words} shop={shop} leaveUrl={reader.leaveUrl} />}
    >
      <Text style={paragraph}>{sentence}</Text>
    </LetterFrame>,
  );
}
