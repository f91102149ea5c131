import { BlockStack, Box, Card, InlineStack, Text } from '@shopify/polaris';
import type { ReactNode } from 'react';
import type { IncidentDetail } from '~/stock-guard/incidents/incident-detail';
import { Picture } from '../picture';
import { ToldSize } from '../promise/told-size';
import { useWords } from '../words';
import { incidentSentence } from './incident-sentence';

/** What is wrong, in a sentence, with the figures behind it, each where it is explained. */
export function IncidentCard({ incident, children }: { incident: IncidentDetail; children: ReactNode }) {
  const words = useWords();
  const { size, state, today } = incident;
  const isOpen = state === 'open' || state === 'acknowledged' || state === 'snoozed';
  return (
    <Card>
      <InlineStack gap="400" blockAlign="start" wrap={false}>
        <Picture url={incident.pictureUrl} size="large" />
        <Box minWidth="0" width="100%">
          <BlockStack gap="300">
            {isOpen && size?.told ? (
              <ToldSize size={size} told={size.told} today={today} />
            ) : (
              <Text as="p">{incidentSentence(incident, words)}</Text>
            )}
            {children}
          </BlockStack>
        </Box>
      </InlineStack>
    </Card>
  );
}
