import { Section, Text } from '@react-email/components';
import { LetterFrame, paragraph, quiet } from './letter-frame';
import { letterOf, type Letter } from './letter-of';
import { oneLine } from './one-line';
import type { Reader } from './reader';
import { SizesTable, type SizesTableProps } from './sizes-table';
import { WhyFooter } from './why-footer';

export interface IncidentMail {
  /** Says it all, for example "Harbour Coat 48: sold out online; 12 arrive 9 December". */
  subject: string;
  /** Why, and what to do about it. */
  sentences: string[];
  icon: string | null;
  table: Omit<SizesTableProps, 'words'> | null;
  countedAt: Date;
  links: { acknowledge: string; snooze: string; open: string; product: string };
}

/** One size is short: why, what to do by when, where there is how much, and two answers. */
export function incidentMail(reader: Reader, incident: IncidentMail): Promise<Letter> {
  const { words } = reader;
  const { subject, sentences, icon, table, links } = incident;
  return letterOf(
    subject,
    <LetterFrame
      locale={reader.locale}
      title={subject}
      preview={sentences.join(' ')}
      actions={[
        { url: links.acknowledge, label: words.t('mail.incident.acknowledge') },
        { url: links.snooze, label: words.t('mail.incident.snooze') },
        { url: links.open, label: words.t('mail.incident.open') },
      ]}
      second={{ url: links.product, label: words.t('mail.incident.product') }}
      footer={<WhyFooter words={words} shop={reader.shop} leaveUrl={reader.leaveUrl} />}
    >
      {sentences.map((sentence) => (
        <Text key={sentence} style={paragraph}>
          {sentence}
        </Text>
      ))}
      {icon !== null && (
        <Text style={paragraph}>{words.t('mail.incident.icon', { icon: oneLine(icon) })}</Text>
      )}
      {table && (
        <Section style={{ margin: '0 0 20px' }}>
          <SizesTable words={words} {...table} />
          <Text style={quiet}>{words.t('mail.places.asOf', { at: words.dateTime(incident.countedAt) })}</Text>
        </Section>
      )}
    </LetterFrame>,
  );
}
