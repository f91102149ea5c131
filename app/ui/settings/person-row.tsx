import { BlockStack, Box, Button, InlineStack, Text } from '@shopify/polaris';
import type { Asking, Recipient } from '~/stock-guard/people/recipient';
import { TonedBadge } from '../toned-badge';
import { useVerb } from '../verb';
import { useWords } from '../words';

const ASKED = {
  asked: 'settings.people.asked',
  'asked-just-now': 'settings.people.asked-just-now',
  'not-there': 'settings.people.not-there',
} as const;

/** One person: confirmed ones can get a test, the others another request; anyone can be taken off. */
export function PersonRow({ person: { id, name, address, confirmedAt } }: { person: Recipient }) {
  const { t } = useWords();
  const mail = useVerb<Asking>(ASKED);
  const removal = useVerb<'removed' | 'not-there'>({ removed: 'settings.people.removed' });
  const verb = confirmedAt ? 'test' : 'ask';
  const path = `/app/settings/people/${id}`;
  return (
    <Box as="li" paddingBlock="300" borderBlockEndWidth="025" borderColor="border-secondary">
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <BlockStack gap="050">
          <InlineStack gap="200" align="start" blockAlign="center">
            <Text as="span" variant="headingSm">
              {name}
            </Text>
            <TonedBadge tone={confirmedAt ? 'success' : 'attention'}>
              {t(confirmedAt ? 'settings.people.confirmed' : 'settings.people.unconfirmed')}
            </TonedBadge>
          </InlineStack>
          <Text as="span" tone="subdued" breakWord>
            {address}
          </Text>
        </BlockStack>
        <InlineStack gap="200">
          <Button
            loading={mail.busy}
            accessibilityLabel={t(`settings.people.${verb}.label`, { name })}
            onClick={() =>
              mail.submit(null, { method: 'post', action: `${path}/${confirmedAt ? 'test' : 'asking'}` })
            }
          >
            {t(`settings.people.${verb}`)}
          </Button>
          <Button
            loading={removal.busy}
            accessibilityLabel={t('settings.people.remove.label', { name })}
            onClick={() => removal.submit(null, { method: 'post', action: `${path}/removal` })}
          >
            {t('settings.people.remove')}
          </Button>
        </InlineStack>
      </InlineStack>
    </Box>
  );
}
