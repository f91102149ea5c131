import { BlockStack, Button, FormLayout, InlineStack, Text, TextField } from '@shopify/polaris';
import { useState } from 'react';
import type { IncidentDetail } from '~/stock-guard/incidents/incident-detail';
import { useVerb } from '../verb';
import { useWords } from '../words';
import type { ActOutcome } from './incident-verb';
import { Refused } from './refused';

const SAID = { done: 'stock.said.acknowledged' } as const;
const LONGEST_NOTE = 500;

/** Somebody takes care of it, with the day by which there is stock again and a note for the others. */
export function AcknowledgeForm({ incident }: { incident: IncidentDetail }) {
  const { t } = useWords();
  const verb = useVerb<ActOutcome>(SAID);
  // A day that slipped is not promised again by itself.
  const stillToCome = incident.promisedOn !== null && incident.promisedOn >= incident.today;
  const [promisedOn, setPromisedOn] = useState(stillToCome ? (incident.promisedOn ?? '') : '');
  const [note, setNote] = useState(incident.note ?? '');
  const isAcknowledged = incident.state === 'acknowledged';
  const send = () =>
    verb.submit(
      { promisedOn, note, replaces: incident.acknowledgedAt?.toISOString() ?? '' },
      { method: 'post', action: `/app/stock/${incident.id}/acknowledgement` },
    );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <BlockStack gap="300">
        <Text as="p" tone="subdued">
          {t('stock.act.acknowledge.help')}
        </Text>
        <FormLayout>
          <FormLayout.Group>
            <TextField
              label={t('stock.act.promised')}
              helpText={t('stock.act.optional')}
              type="date"
              autoComplete="off"
              min={incident.today}
              value={promisedOn}
              error={verb.outcome === 'bad-date' && t('stock.refused.bad-date')}
              onChange={setPromisedOn}
            />
            <TextField
              label={t('stock.act.note')}
              helpText={t('stock.act.optional')}
              autoComplete="off"
              maxLength={LONGEST_NOTE}
              multiline={1}
              value={note}
              onChange={setNote}
            />
          </FormLayout.Group>
        </FormLayout>
        {verb.outcome !== 'bad-date' && <Refused outcome={verb.outcome} />}
        <InlineStack>
          <Button submit variant={isAcknowledged ? 'secondary' : 'primary'} loading={verb.busy}>
            {t(isAcknowledged ? 'stock.act.acknowledge.again' : 'stock.act.acknowledge')}
          </Button>
        </InlineStack>
      </BlockStack>
    </form>
  );
}
