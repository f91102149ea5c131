import { BlockStack, Box, Button, Card, InlineStack, Text } from '@shopify/polaris';
import type { FailedNotice } from '~/stock-guard/notices/mail-health';
import { useVerb } from '../verb';
import { useWords } from '../words';

const SAID = { due: 'settings.mails.due', 'not-failed': 'settings.mails.not-failed' } as const;

function FailedMail({ notice }: { notice: FailedNotice }) {
  const { t, dateTime } = useWords();
  const verb = useVerb<keyof typeof SAID>(SAID);
  const { id, kind, name, address, attempts, createdAt, failure } = notice;
  const said = t(`settings.mails.kind.${kind}`);
  return (
    <Box as="li" paddingBlock="200">
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <BlockStack gap="050">
          <Text as="p" breakWord>
            {t('settings.mails.to', { kind: said, name, address })}
          </Text>
          <Text as="p" tone="subdued" breakWord>
            {t('settings.mails.attempts', { attempts, since: dateTime(createdAt), failure })}
          </Text>
        </BlockStack>
        <Button
          loading={verb.busy}
          accessibilityLabel={t('settings.mails.send.label', { kind: said, name })}
          onClick={() => verb.submit(null, { method: 'post', action: `/app/settings/mails/${id}/sending` })}
        >
          {t('settings.mails.send')}
        </Button>
      </InlineStack>
    </Box>
  );
}

/** Mails that the mail server did not take, each with its reason. */
export function FailedMailsCard({ failed }: { failed: FailedNotice[] }) {
  const { t } = useWords();
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          {t('settings.mails.title')}
        </Text>
        <Box as="ul" padding="0">
          {failed.map((notice) => (
            <FailedMail key={notice.id} notice={notice} />
          ))}
        </Box>
      </BlockStack>
    </Card>
  );
}
