import { Heading, Link, Section, Text } from '@react-email/components';
import { LetterFrame, paragraph } from './letter-frame';
import { letterOf, type Letter } from './letter-of';
import type { Reader } from './reader';
import { WhyFooter } from './why-footer';

/** What a mail or a message of several lines says, in the reader's words. */
export interface Report {
  heading: string;
  /** Below the heading; null where it says everything. */
  sentence: string | null;
  /** Groups of lines, each below a title of its own; null leaves the title out. */
  groups: { title: string | null; lines: { sentence: string; url: string | null }[] }[];
  open: { label: string; url: string };
}

const line = { ...paragraph, fontSize: '14px', lineHeight: '21px', margin: '0 0 8px' };
const title = { color: '#1f2933', fontSize: '16px', lineHeight: '24px', margin: '0 0 8px' };

/** Several things in one mail: a sentence, groups of lines that lead to their pages, and one button. */
export function reportMail(reader: Reader, { heading, sentence, groups, open }: Report): Promise<Letter> {
  return letterOf(
    heading,
    <LetterFrame
      locale={reader.locale}
      title={heading}
      preview={sentence ?? heading}
      actions={[open]}
      footer={<WhyFooter words={reader.words} shop={reader.shop} leaveUrl={reader.leaveUrl} />}
    >
      {sentence !== null && <Text style={paragraph}>{sentence}</Text>}
      {groups.map((group, place) => (
        <Section key={group.title ?? place} style={{ margin: '0 0 16px' }}>
          {group.title !== null && (
            <Heading as="h2" style={title}>
              {group.title}
            </Heading>
          )}
          {group.lines.map(({ sentence: said, url }) => (
            <Text key={`${url ?? ''} ${said}`} style={line}>
              {url === null ? (
                said
              ) : (
                <Link href={url} style={{ color: '#1f2933', textDecoration: 'underline' }}>
                  {said}
                </Link>
              )}
            </Text>
          ))}
        </Section>
      ))}
    </LetterFrame>,
  );
}
