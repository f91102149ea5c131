import { Button, FormLayout, InlineStack, TextField } from '@shopify/polaris';
import { useState } from 'react';
import type { Adding } from '~/stock-guard/people/recipient';
import { useVerb } from '../verb';
import { useWords } from '../words';

interface Entry {
  name: string;
  address: string;
}

const NOTHING: Entry = { name: '', address: '' };
const ABOUT_ADDRESS: readonly (Adding | null)[] = ['not-an-address', 'already-there', 'too-many'];

/** Names one more person. What is wrong with an entry stands beside its field until the entry changes. */
export function AddPersonForm() {
  const { t } = useWords();
  const verb = useVerb<Adding>({ added: 'settings.people.added' });
  const [entry, setEntry] = useState(NOTHING);
  const [answered, setAnswered] = useState(verb.data);
  const [sent, setSent] = useState(NOTHING);
  if (verb.data !== answered) {
    setAnswered(verb.data);
    if (verb.outcome === 'added') setEntry(NOTHING);
  }
  const refused = verb.outcome !== 'added' && entry === sent ? verb.outcome : null;
  const addressError =
    refused !== null && ABOUT_ADDRESS.includes(refused) ? t(`settings.people.${refused}`) : '';
  const nameError = refused === 'no-name' || refused === 'bad-name' ? t(`settings.people.${refused}`) : '';
  const add = () => {
    setSent(entry);
    verb.submit({ ...entry }, { method: 'post', action: '/app/settings/people' });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <FormLayout>
        <FormLayout.Group>
          <TextField
            label={t('settings.people.name')}
            autoComplete="name"
            value={entry.name}
            error={nameError}
            onChange={(name) => setEntry({ ...entry, name })}
          />
          <TextField
            label={t('settings.people.address')}
            type="email"
            autoComplete="email"
            value={entry.address}
            error={addressError}
            onChange={(address) => setEntry({ ...entry, address })}
          />
        </FormLayout.Group>
        <InlineStack>
          <Button submit loading={verb.busy}>
            {t('settings.people.add')}
          </Button>
        </InlineStack>
      </FormLayout>
    </form>
  );
}
