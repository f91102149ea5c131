import { useFetcher } from '@remix-run/react';
import { SaveBar, useAppBridge } from '@shopify/app-bridge-react';
import { Banner, BlockStack, Card, FormLayout, Select, Text, TextField } from '@shopify/polaris';
import { useEffect, useRef, useState } from 'react';
import { LANGUAGES } from '~/words/languages';
import type { Choices, PreferenceField } from '~/stock-guard/people/preferences';
import type { Recipient } from '~/stock-guard/people/recipient';
import { useWords } from '../words';
import { CareFields } from './care-fields';
import { entryOf, preferencesOf, type PersonEntry } from './person-entry';
import { TimeFields } from './time-fields';

export interface PersonFormProps {
  person: Recipient;
  choices: Choices;
  timeZones: string[];
  shopZone: string;
}

/** The part of the form that a card shows, and how it is changed. */
export interface PersonFields {
  entry: PersonEntry;
  change: (changes: Partial<PersonEntry>) => void;
  /** What a field was refused for; false where it was not. */
  errorOf: (field: PreferenceField) => string | false;
}

interface Answer {
  outcome: 'changed' | 'not-there' | 'refused';
  fields: PreferenceField[];
}

/** Saves the form; says so once. */
function useSaving(id: string) {
  const { submit, data, state } = useFetcher<Answer>();
  const bridge = useAppBridge();
  const { t } = useWords();
  const spoken = useRef<unknown>(null);
  useEffect(() => {
    if (data?.outcome !== 'changed' || spoken.current === data) return;
    spoken.current = data;
    bridge.toast.show(t('shared.saved'));
  }, [data, bridge, t]);
  const save = (entry: PersonEntry) =>
    submit(JSON.stringify(preferencesOf(entry)), {
      method: 'post',
      action: `/app/settings/people/${id}`,
      encType: 'application/json',
    });
  return { save, data, busy: state !== 'idle' };
}

/** What a person is told and when, under the save bar; what is wrong stands beside its field until it changes. */
export function PersonForm({ person, choices, timeZones, shopZone }: PersonFormProps) {
  const { t } = useWords();
  const { save, data, busy } = useSaving(person.id);
  const [edited, setEdited] = useState<Partial<PersonEntry>>({});
  const [sent, setSent] = useState<PersonEntry | null>(null);
  const saved = entryOf(person);
  const entry = { ...saved, ...edited };
  const changed = JSON.stringify(entry) !== JSON.stringify(saved);
  const unchangedSince = sent !== null && JSON.stringify(entry) === JSON.stringify(sent);
  const refused = data?.outcome === 'refused' && unchangedSince ? data.fields : [];
  const errorOf = (field: PreferenceField) =>
    refused.includes(field) && t(`settings.person.refused.${field}`);
  const change = (changes: Partial<PersonEntry>) => setEdited({ ...edited, ...changes });
  const fields = { entry, change, errorOf };
  return (
    <BlockStack gap="400">
      <SaveBar id="person" open={changed}>
        <button
          variant="primary"
          onClick={() => {
            setSent(entry);
            save(entry);
          }}
          {...(busy ? { loading: '' } : {})}
        >
          {t('shared.save')}
        </button>
        <button onClick={() => setEdited({})}>{t('shared.discard')}</button>
      </SaveBar>
      {data?.outcome === 'not-there' && <Banner tone="critical">{t('settings.people.not-there')}</Banner>}
      <Card>
        <FormLayout>
          <Text as="h2" variant="headingMd">
            {t('settings.person.who')}
          </Text>
          <TextField
            label={t('settings.people.name')}
            autoComplete="name"
            value={entry.name}
            error={errorOf('name')}
            onChange={(name) => change({ name })}
          />
          <TextField
            label={t('settings.people.address')}
            helpText={t('settings.person.address.help')}
            autoComplete="off"
            readOnly
            value={person.address}
          />
          <Select
            label={t('settings.person.language')}
            options={[
              { value: '', label: t('settings.person.language.shop') },
              ...LANGUAGES.map((value) => ({ value, label: t(`settings.person.language.${value}`) })),
            ]}
            value={entry.language}
            error={errorOf('language')}
            onChange={(language) => change({ language })}
          />
        </FormLayout>
      </Card>
      <TimeFields {...fields} timeZones={timeZones} shopZone={shopZone} />
      <CareFields {...fields} choices={choices} />
    </BlockStack>
  );
}
