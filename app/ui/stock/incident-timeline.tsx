import { Box, InlineStack, Text } from '@shopify/polaris';
import type { Moment } from '~/stock-guard/incidents/incident-timeline';
import type { Words } from '~/words/words';
import { useWords } from '../words';

function sayingOf(moment: Moment, { t, list, number }: Words): string {
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
    case 'told':
    case 'telling':
    case 'untold':
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
