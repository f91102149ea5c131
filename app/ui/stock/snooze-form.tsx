import { BlockStack, Button, ChoiceList, InlineStack, TextField } from '@shopify/polaris';
import { useState } from 'react';
import type { IncidentDetail } from '~/stock-guard/incidents/incident-detail';
import { dayAfter } from '~/stock-guard/day';
import { useVerb } from '../verb';
import { useWords } from '../words';
import type { ActOutcome } from './incident-verb';
import { Refused } from './refused';

const SAID = { done: 'stock.said.snoozed' } as const;
const A_WEEK = 7;

/** Nobody is told of it until a day, or until what is on its way has arrived. */
export function SnoozeForm({ incident }: { incident: IncidentDetail }) {
  const { t } = useWords();
  const verb = useVerb<ActOutcome>(SAID);
  const { today, arriving, id, acknowledgedAt } = incident;
  const [chosen, setChosen] = useState<'day' | 'arrival'>(arriving ? 'arrival' : 'day');
  const [day, setDay] = useState(dayAfter(today, A_WEEK));
  const until = arriving ? chosen : 'day';
  const send = () =>
    verb.submit(
      { until, day, replaces: acknowledgedAt?.toISOString() ?? '' },
      { method: 'post', action: `/app/stock/${id}/snoozing` },
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
        {arriving && (
          <ChoiceList
            title={t('stock.act.snooze.until')}
            choices={[
              { value: 'arrival', label: t('stock.act.snooze.arrival') },
              { value: 'day', label: t('stock.act.snooze.day') },
            ]}
            selected={[until]}
            onChange={([choice]) => setChosen(choice === 'arrival' ? 'arrival' : 'day')}
          />
        )}
        {until === 'day' && (
          <TextField
            label={t('stock.act.snooze.date')}
            type="date"
            autoComplete="off"
            min={dayAfter(today, 1)}
            value={day}
            error={verb.outcome === 'bad-date' && t('stock.refused.bad-date')}
            onChange={setDay}
          />
        )}
        {verb.outcome !== 'bad-date' && <Refused outcome={verb.outcome} />}
        <InlineStack>
          <Button submit loading={verb.busy}>
            {t('stock.act.snooze')}
          </Button>
        </InlineStack>
      </BlockStack>
    </form>
  );
}
