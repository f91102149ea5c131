import { Button, FormLayout, InlineStack, Text, TextField } from '@shopify/polaris';
import { useState } from 'react';
import type { Connecting } from '~/stock-guard/people/slack-channel';
import { useVerb } from '../verb';
import { useWords } from '../words';
import { slackReason } from './slack-reason';

const SAID = { connected: 'slack.said.connected' } as const;
const EMPTY = { name: '', url: '' };

/** What is wrong with the address that was pasted; the name has its own place. */
function wrongAddress(outcome: Connecting['kind'] | null): 'not-slack' | 'already-there' | 'too-many' | null {
  return outcome === 'not-slack' || outcome === 'already-there' || outcome === 'too-many' ? outcome : null;
}

/** Name and address of one more channel. What is wrong stands beside its field until the entry changes. */
export function ConnectSlackForm({ first }: { first: boolean }) {
  const words = useWords();
  const { t } = words;
  const verb = useVerb<Connecting['kind']>(SAID);
  const [entry, setEntry] = useState(EMPTY);
  const [sent, setSent] = useState(EMPTY);
  const [answered, setAnswered] = useState(verb.data);
  if (verb.data !== answered) {
    setAnswered(verb.data);
    if (verb.outcome === 'connected') setEntry(EMPTY);
  }
  const refused = entry === sent ? verb.outcome : null;
  const wrong = wrongAddress(refused);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setSent(entry);
        verb.submit({ ...entry }, { method: 'post', action: '/app/settings/slack' });
      }}
    >
      <FormLayout>
        <Text as="p" tone="subdued">
          {t('slack.card.how')}
        </Text>
        <TextField
          label={t('slack.card.name')}
          helpText={t('slack.card.name.help')}
          autoComplete="off"
          maxLength={80}
          value={entry.name}
          error={refused === 'no-name' && t('slack.error.no-name')}
          onChange={(name) => setEntry({ ...entry, name })}
        />
        <TextField
          label={t('slack.card.url')}
          helpText={t('slack.card.url.help')}
          type="url"
          autoComplete="off"
          maxLength={500}
          value={entry.url}
          error={wrong !== null && t(`slack.error.${wrong}`)}
          onChange={(url) => setEntry({ ...entry, url })}
        />
        {refused === 'failed' && (
          <Text as="p" tone="critical">
            {t('slack.error.failed', { reason: slackReason(verb.data?.detail ?? '', words) })}
          </Text>
        )}
        <InlineStack>
          <Button submit loading={verb.busy}>
            {t(first ? 'slack.card.connect' : 'slack.card.connect.another')}
          </Button>
        </InlineStack>
      </FormLayout>
    </form>
  );
}
