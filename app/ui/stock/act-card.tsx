import { BlockStack, Button, Card, Divider, InlineStack, Text } from '@shopify/polaris';
import type { IncidentDetail } from '~/stock-guard/incidents/incident-detail';
import { useVerb } from '../verb';
import { useWords } from '../words';
import { AcknowledgeForm } from './acknowledge-form';
import type { ActOutcome } from './incident-verb';
import { Refused } from './refused';
import { SnoozeForm } from './snooze-form';

const WOKEN = { done: 'stock.said.woken' } as const;
const RESOLVED = { done: 'stock.said.resolved' } as const;

/** Who takes care of it, and what they said. */
function TakenCareOf({ incident, asOf }: { incident: IncidentDetail; asOf: Date }) {
  const { t, ago, day } = useWords();
  const { state, acknowledgedBy, acknowledgedAt, promisedOn, note, today } = incident;
  if (state !== 'acknowledged' || acknowledgedBy === null || acknowledgedAt === null) return null;
  const said = { by: acknowledgedBy, ago: ago(acknowledgedAt, asOf) };
  return (
    <BlockStack gap="100">
      <Text as="p">
        {promisedOn === null
          ? t('stock.act.acknowledged.by', said)
          : t('stock.act.acknowledged.promised', { ...said, on: day(promisedOn, today) })}
      </Text>
      {note !== null && (
        <Text as="p" breakWord>
          {t('stock.act.note.said', { note })}
        </Text>
      )}
    </BlockStack>
  );
}

/** A verb that needs no more than its button. */
function PlainVerb({ action, label, said }: { action: string; label: string; said: 'woken' | 'resolved' }) {
  const verb = useVerb<ActOutcome>(said === 'woken' ? WOKEN : RESOLVED);
  return (
    <BlockStack gap="100">
      <InlineStack>
        <Button loading={verb.busy} onClick={() => verb.submit(null, { method: 'post', action })}>
          {label}
        </Button>
      </InlineStack>
      <Refused outcome={verb.outcome} />
    </BlockStack>
  );
}
/** What can be done about an incident that is open: take care of it, put it off, or end it. */
export function ActCard({ incident, asOf }: { incident: IncidentDetail; asOf: Date }) {
  const { t } = useWords();
  const path = `/app/stock/${incident.id}`;
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="200">
          <Text as="h2" variant="headingMd">
            {t('stock.act.acknowledge')}
          </Text>
          <TakenCareOf incident={incident} asOf={asOf} />
          <AcknowledgeForm incident={incident} />
        </BlockStack>
        <Divider />
        <BlockStack gap="200">
          <Text as="h2" variant="headingMd">
            {t('stock.act.snooze')}
          </Text>
          {incident.state === 'snoozed' ? (
            <PlainVerb action={`${path}/waking`} label={t('stock.act.wake')} said="woken" />
          ) : (
            <SnoozeForm incident={incident} />
          )}
        </BlockStack>
        <Divider />
        <BlockStack gap="200">
          <Text as="p" tone="subdued">
            {t('stock.act.close.help')}
          </Text>
          <PlainVerb action={`${path}/closing`} label={t('stock.act.close')} said="resolved" />
        </BlockStack>
      </BlockStack>
    </Card>
  );
}
