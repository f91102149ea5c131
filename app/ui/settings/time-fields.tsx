import { Card, Checkbox, FormLayout, Select, Text, TextField } from '@shopify/polaris';
import { useWords } from '../words';
import { clockTime } from './person-entry';
import type { PersonFields } from './person-form';

const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: clockTime(hour * 60),
}));

/** When a person is told: their zone, the hour of the morning mail, and the hours in which nothing is sent. */
export function TimeFields({
  entry,
  change,
  errorOf,
  timeZones,
  shopZone,
}: PersonFields & { timeZones: string[]; shopZone: string }) {
  const { t } = useWords();
  return (
    <Card>
      <FormLayout>
        <Text as="h2" variant="headingMd">
          {t('settings.person.when')}
        </Text>
        <Select
          label={t('settings.person.timeZone')}
          options={[
            { value: '', label: t('settings.person.timeZone.shop', { zone: shopZone }) },
            ...timeZones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })),
          ]}
          value={entry.timeZone}
          error={errorOf('timeZone')}
          onChange={(timeZone) => change({ timeZone })}
        />
        <Select
          label={t('settings.person.digestHour')}
          helpText={t('settings.person.digestHour.help')}
          options={HOURS}
          value={entry.digestHour}
          error={errorOf('digestHour')}
          onChange={(digestHour) => change({ digestHour })}
        />
        <Checkbox
          label={t('settings.person.quiet')}
          helpText={t('settings.person.quiet.help')}
          checked={entry.quiet}
          onChange={(quiet) => change({ quiet })}
        />
        {entry.quiet && (
          <FormLayout.Group condensed>
            <TextField
              label={t('settings.person.quiet.from')}
              type="time"
              autoComplete="off"
              value={entry.from}
              error={errorOf('quiet')}
              onChange={(from) => change({ from })}
            />
            <TextField
              label={t('settings.person.quiet.to')}
              type="time"
              autoComplete="off"
              value={entry.to}
              onChange={(to) => change({ to })}
            />
          </FormLayout.Group>
        )}
      </FormLayout>
    </Card>
  );
}
