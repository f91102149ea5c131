import { SaveBar } from '@shopify/app-bridge-react';
import { Card, FormLayout, Text, TextField } from '@shopify/polaris';
import { useState } from 'react';
import { MOST_MINIMUM, MOST_SETTLE_MINUTES, type AlertSettings } from '~/stock-guard/policy/alert-settings';
import { useVerb } from '../verb';
import { useWords } from '../words';

const SAVED = { changed: 'shared.saved' } as const;
const FIELDS = [
  { field: 'settleMinutes', word: 'settings.alerts.settle', most: MOST_SETTLE_MINUTES },
  { field: 'defaultMinimum', word: 'settings.alerts.minimum', most: MOST_MINIMUM },
] as const;

type Entry = Record<keyof AlertSettings, string>;

const written = (alerts: AlertSettings): Entry => ({
  settleMinutes: String(alerts.settleMinutes),
  defaultMinimum: String(alerts.defaultMinimum),
});

const inRange = (text: string, most: number): boolean => /^\d+$/.test(text.trim()) && Number(text) <= most;

/** When people are told, edited under the save bar. */
export function AlertsCard({ alerts }: { alerts: AlertSettings }) {
  const { t } = useWords();
  const verb = useVerb<'changed' | 'out-of-range'>(SAVED);
  const saved = written(alerts);
  const [edited, setEdited] = useState<Partial<Entry>>({});
  const entry = { ...saved, ...edited };
  const changed = FIELDS.some(({ field }) => entry[field] !== saved[field]);
  const valid = FIELDS.every(({ field, most }) => inRange(entry[field], most));
  const save = () => verb.submit(entry, { method: 'post', action: '/app/settings/alerts' });
  return (
    <Card>
      <SaveBar id="alert-settings" open={changed}>
        <button variant="primary" onClick={save} disabled={!valid} {...(verb.busy ? { loading: '' } : {})}>
          {t('shared.save')}
        </button>
        <button onClick={() => setEdited({})}>{t('shared.discard')}</button>
      </SaveBar>
      <FormLayout>
        <Text as="h2" variant="headingMd">
          {t('settings.alerts.title')}
        </Text>
        {FIELDS.map(({ field, word, most }) => (
          <TextField
            key={field}
            label={t(word)}
            suffix={t(`${word}.suffix`)}
            helpText={t(`${word}.help`)}
            inputMode="numeric"
            autoComplete="off"
            value={entry[field]}
            error={
              edited[field] !== undefined &&
              !inRange(entry[field], most) &&
              t('settings.alerts.range', { most })
            }
            onChange={(value) => setEdited({ ...edited, [field]: value })}
          />
        ))}
      </FormLayout>
    </Card>
  );
}
