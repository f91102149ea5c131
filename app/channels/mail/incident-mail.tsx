import { Section, Text } from '@react-email/components';
import { LetterFrame, paragraph, quiet } from './letter-frame';
import { letterOf, type Letter } from './letter-of';
import { oneLine } from './one-line';
import { PlacesTable, type Place } from './places-table';
import type { Reader } from './reader';
import { degreeOf, type ShortSize } from './short-size';
import { WhyFooter } from './why-footer';

export interface IncidentMail extends ShortSize {
  since: Date;
  countedAt: Date;
  places: Place[];
  incidentUrl: string;
  productUrl: string;
}

/** One size of one icon is short: what, where, since when, and one button. */
export function incidentMail(reader: Reader, incident: IncidentMail): Promise<Letter> {
  const { words } = reader;
  const what = oneLine(incident.what);
  const degree = degreeOf(incident.available);
  const { available, minimum } = incident;
  const subject = words.t(degree === 'low' ? 'mail.incident.subject.low' : 'mail.incident.subject.out', {
    what,
    available,
    minimum,
  });
  const since = words.dateTime(incident.since);
  const sentence = words.t(`mail.incident.sentence.${degree}`, {
    what,
    available,
    minimum,
    missing: -available,
    since,
  });
  return letterOf(
    subject,
    <LetterFrame
      locale={reader.locale}
      title={subject}
      preview={sentence}
      action={{ url: incident.incidentUrl, label: words.t('mail.incident.open') }}
      second={{ url: incident.productUrl, label: words.t('mail.incident.product') }}
      footer={<WhyFooter words={words} shop={reader.shop} leaveUrl={reader.leaveUrl} />}
    >
      <Text style={paragraph}>{sentence}</Text>
      <Text style={paragraph}>{words.t('mail.incident.icon', { icon: oneLine(incident.icon) })}</Text>
      {incident.places.length > 0 && (
        <Section style={{ margin: '0 0 20px' }}>
          <PlacesTable words={words} places={incident.places} />
          <Text style={quiet}>{words.t('mail.places.asOf', { at: words.dateTime(incident.countedAt) })}</Text>
        </Section>
      )}
    </LetterFrame>,
  );
}
