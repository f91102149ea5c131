import { BlockStack, Box, Button, Card, InlineStack, Text } from '@shopify/polaris';
import type { SlackChannel, Trying } from '~/stock-guard/people/slack-channel';
import { useVerb } from '../verb';
import { useWords } from '../words';
import { ConnectSlackForm } from './connect-slack-form';
import { slackReason } from './slack-reason';

const TRIED = { sent: 'slack.said.sent', 'not-there': 'slack.said.not-there' } as const;
const GONE = { disconnected: 'slack.said.disconnected', 'not-there': 'slack.said.not-there' } as const;

function ChannelRow({ channel: { id, name, connectedAt, failure } }: { channel: SlackChannel }) {
  const words = useWords();
  const { t } = words;
  const trial = useVerb<Trying['kind']>(TRIED);
  const leave = useVerb<'disconnected' | 'not-there'>(GONE);
  const path = `/app/settings/slack/${id}`;
  return (
    <Box as="li" paddingBlock="300" borderBlockEndWidth="025" borderColor="border-secondary">
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <BlockStack gap="050">
          <Text as="span" variant="headingSm" breakWord>
            {name}
          </Text>
          <Text as="span" tone="subdued">
            {t('slack.card.since', { at: words.dateTime(connectedAt) })}
          </Text>
          {failure !== null && (
            <Text as="span" tone="critical" breakWord>
              {t('slack.failure', { reason: slackReason(failure, words) })}
            </Text>
          )}
        </BlockStack>
        <InlineStack gap="200">
          <Button
            loading={trial.busy}
            accessibilityLabel={t('slack.card.test.label', { name })}
            onClick={() => trial.submit(null, { method: 'post', action: `${path}/test` })}
          >
            {t('slack.card.test')}
          </Button>
          <Button
            loading={leave.busy}
            accessibilityLabel={t('slack.card.disconnect.label', { name })}
            onClick={() => leave.submit(null, { method: 'post', action: `${path}/disconnection` })}
          >
            {t('slack.card.disconnect')}
          </Button>
        </InlineStack>
      </InlineStack>
    </Box>
  );
}

/** The Slack channels that are told, each with how its last message went, and a form for the next. */
export function SlackCard({ channels }: { channels: SlackChannel[] }) {
  const { t } = useWords();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t('slack.card.title')}
        </Text>
        <Text as="p" tone="subdued">
          {t('slack.card.body')}
        </Text>
        {channels.length > 0 && (
          <Box as="ul" padding="0">
            {channels.map((channel) => (
              <ChannelRow key={channel.id} channel={channel} />
            ))}
          </Box>
        )}
        <ConnectSlackForm first={channels.length === 0} />
      </BlockStack>
    </Card>
  );
}
