import { Section, Text } from '@react-email/components';
import type { Words } from '~/words/words';
import { LetterFrame, paragraph } from './letter-frame';
import { letterOf, type Letter } from './letter-of';
import { oneLine } from './one-line';
import type { Reader } from './reader';
import { lineKey, type ShortSize } from './short-size';
import { WhyFooter } from './why-footer';

export interface SummaryMail {
  /** Icons that are short, worst first; at least one. */
  icons: string[];
  /** How many sizes are short in all; `sizes` may show fewer. */
  count: number;
  sizes: ShortSize[];
  incidentsUrl: string;
}

const NAMED = 3;

function namesOf(words: Words, icons: string[]): string {
  const named = icons.slice(0, NAMED).map((icon) => oneLine(icon, 40));
  const more = icons.length - named.length;
  return more === 0
    ? words.list(named)
    : words.t('mail.summary.subject.more', { names: named.join(', '), more });
}

/** Several sizes fell short in the same moment: one mail for all of them. */
export function summaryMail(reader: Reader, summary: SummaryMail): Promise<Letter> {
  const { words } = reader;
  const { icons, count, sizes } = summary;
  const subject = words.t('mail.summary.subject', {
    icons: icons.length,
    sizes: count,
    names: namesOf(words, icons),
  });
  const sentence = words.t('mail.summary.sentence', { icons: icons.length, sizes: count });
  return letterOf(
    subject,
    <LetterFrame
      locale={reader.locale}
      title={subject}
      preview={sentence}
      action={{ url: summary.incidentsUrl, label: words.t('mail.summary.open') }}
      footer={<WhyFooter words={words} shop={reader.shop} leaveUrl={reader.leaveUrl} />}
    >
      <Text style={paragraph}>{sentence}</Text>
      {icons.map((icon) => (
        <Section key={icon} style={{ margin: '0 0 12px' }}>
          {sizes
            .filter((size) => size.icon === icon)
            .map((size) => (
              <Text key={size.what} style={{ ...paragraph, fontSize: '14px', margin: '0 0 4px' }}>
                {words.t(lineKey(size.available), {
                  what: oneLine(size.what),
                  available: size.available,
                  minimum: size.minimum,
                })}
              </Text>
            ))}
        </Section>
      ))}
      {count > sizes.length && (
        <Text style={paragraph}>{words.t('mail.summary.more', { count: count - sizes.length })}</Text>
      )}
    </LetterFrame>,
  );
}
