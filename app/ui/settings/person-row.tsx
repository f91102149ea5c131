import { BlockStack, Box, Button, InlineStack, Text } from '@shopify/polaris';
import { addressState, type Asking, type Recipient } from '~/stock-guard/people/recipient';
import { TonedBadge } from '../toned-badge';
import { useVerb } from '../verb';
import { useWords } from '../words';

const ASKED = {
  asked: 'settings.people.asked',
  'asked-just-now': 'settings.people.asked-just-now',
  'not-there': 'settings.people.not-there',
} as const;

const TONES = { confirmed: 'success', unconfirmed: 'attention', bounced: 'critical' } as const;

/** One person: confirmed ones can get a test, the others another request; anyone can be changed or taken off. */
export function PersonRow({ person }: { person: Recipient }) {
  const { id, name, address } = person;
  const { t } = useWords();
  const state = addressState(person);
  const mail = useVerb<Asking>(ASKED);
  const removal = useVerb<'removed' | 'not-there'>({ removed: 'settings.people.removed' });
  const verb = state === 'confirmed' ? 'test' : 'ask';
  const path = `/app/settings/people/${id}`;
  return (
    <Box as="li" paddingBlock="300" borderBlockEndWidth="025" borderColor="border-secondary">
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <BlockStack gap="050">
          <InlineStack gap="200" align="start" blockAlign="center">
            <Text as="span" variant="headingSm">
              {name}
            </Text>
            <TonedBadge tone={TONES[state]}>{t(`settings.people.${state}`)}</TonedBadge>
          </InlineStack>
          <Text as="span" tone="subdued" breakWord>
            {address}
          </Text>
          {state === 'bounced' && (
            <Text as="p" tone="critical">
              {t('settings.people.bounced.help')}
            </Text>
          )}
        </BlockStack>
        <InlineStack gap="200">
          <Button
            loading={mail.busy}
            accessibilityLabel={t(`settings.people.${verb}.label`, { name })}
            onClick={() =>
              mail.submit(null, { method: 'post', action: `${path}/${verb === 'test' ? 'test' : 'asking'}` })
            }
          >
            {t(`settings.people.${verb}`)}
          </Button>
          <Button url={path} accessibilityLabel={t('settings.people.change.label', { name })}>
            {t('settings.people.change')}
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
