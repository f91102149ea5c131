import { InlineStack } from '@shopify/polaris';
import type { SizeIncident } from '~/stock-guard/board/board-size';
import { TonedBadge, type Tone } from '../toned-badge';
import { useWords } from '../words';
import type { Words } from '~/words/words';

/** What is said of an incident that somebody has done something about. */
type Said = Omit<SizeIncident, 'id' | 'state' | 'belowSince' | 'outSince'> & {
  state: SizeIncident['state'] | 'resolved';
};

function sayings(incident: Said, today: string, { t, day, date }: Words): [string, Tone][] {
  const { state, acknowledgedBy, promisedOn, slippedAt, snoozedUntil, snoozedForArrival, unstable } =
    incident;
  const said: [string, Tone][] = [];
  if (slippedAt) said.push([t('promise.incident.slipped'), 'critical']);
  if (state === 'acknowledged') {
    const by = acknowledgedBy ?? '';
    said.push(
      promisedOn === null
        ? [t('promise.incident.acknowledged', { by }), 'info']
        : [t('promise.incident.acknowledged.promised', { by, on: day(promisedOn, today) }), 'info'],
    );
  }
  if (state === 'snoozed')
    said.push([
      snoozedForArrival || snoozedUntil === null
        ? t('promise.incident.snoozed.arrival')
        : t('promise.incident.snoozed', { until: date(snoozedUntil) }),
      null,
    ]);
  if (unstable) said.push([t('promise.incident.unstable'), 'attention']);
  return said;
}

/** How an incident stands, where somebody has done something about it. */
export function IncidentSays({ incident, today }: { incident: Said; today: string }) {
  const said = sayings(incident, today, useWords());
  if (said.length === 0) return null;
  return (
    <InlineStack gap="100">
      {said.map(([text, tone]) => (
        <TonedBadge key={text} tone={tone}>
          {text}
        </TonedBadge>
      ))}
    </InlineStack>
  );
}
