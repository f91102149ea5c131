import { Box, InlineStack, Text } from '@shopify/polaris';
import type { HistoryLine } from '~/stock-guard/incidents/incident-detail';
import type { Moment } from '~/stock-guard/incidents/incident-timeline';
import type { Words } from '~/words/words';
import { useWords } from '../words';

function happened({ kind, byName, promisedOn, until, forArrival }: HistoryLine, words: Words): string {
  const { t, day, date } = words;
  const by = byName ?? '';
  switch (kind) {
    case 'acknowledged':
      return promisedOn === null
        ? t('stock.incident.happened.acknowledged', { by })
        : t('stock.incident.happened.acknowledged.promised', { by, on: day(promisedOn) });
    case 'slipped':
      return t('stock.incident.happened.slipped', { on: promisedOn === null ? '' : day(promisedOn) });
    case 'snoozed':
      return forArrival || until === null
        ? t('stock.incident.happened.snoozed.arrival', { by })
        : t('stock.incident.happened.snoozed', { by, on: date(until) });
    case 'began':
    case 'opened':
      return t('stock.incident.opened');
    case 'resolved':
    case 'withdrawn':
      return t(`stock.state.${kind}`);
    default:
      return t(`stock.incident.happened.${kind}`);
  }
}

function sayingOf(moment: Moment, words: Words): string {
  const { t, list, number } = words;
  const figure = (value: number | null) => (value === null ? '–' : number(value));
  switch (moment.kind) {
    case 'below':
      return t(`stock.incident.below.${moment.cause}`);
    case 'closed':
      return t(`stock.incident.closed.${moment.as}`);
    case 'moved': {
      const { place, before, after } = moment;
      return t('stock.incident.moved', { place, before: figure(before), after: figure(after) });
    }
    case 'happened': {
      const { note } = moment.line;
      const said = happened(moment.line, words);
      return note === null ? said : t('stock.incident.happened.note', { said, note });
    }
    case 'told':
    case 'telling':
    case 'untold':
    case 'withheld':
      return t(`stock.incident.${moment.kind}`, { names: list(moment.names) });
    case 'opened':
    case 'nobody':
      return t(`stock.incident.${moment.kind}`);
  }
}

/** The life of an incident, newest first. */
export function IncidentTimeline({ moments }: { moments: Moment[] }) {
  const words = useWords();
  return (
    <Box as="ul" padding="0">
      {moments.map((moment, place) => (
        <Box as="li" key={place} paddingBlock="150">
          <InlineStack align="space-between" gap="200">
            <Text as="span" breakWord>
              {sayingOf(moment, words)}
            </Text>
            <Text as="span" tone="subdued">
              {words.dateTime(moment.at)}
            </Text>
          </InlineStack>
        </Box>
      ))}
    </Box>
  );
}
