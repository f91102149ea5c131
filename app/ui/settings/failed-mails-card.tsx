import { BlockStack, Box, Button, Card, InlineStack, Text, Tooltip } from '@shopify/polaris';
import type { FailedNotice } from '~/stock-guard/notices/mail-health';
import type { Words } from '~/words/words';
import { useVerb } from '../verb';
import { useWords } from '../words';

const SAID = {
  due: 'settings.mails.due',
  'not-failed': 'settings.mails.not-failed',
  'not-confirmed': 'settings.mails.not-confirmed',
} as const;

/** Whom it was for: a person by name and address, a channel by its name. */
function addressee({ name, address }: FailedNotice, kind: string, { t }: Words): string {
  return address === null
    ? t('settings.mails.to-channel', { kind, name })
    : t('settings.mails.to', { kind, name, address });
}

function FailedMail({ notice }: { notice: FailedNotice }) {
  const words = useWords();
  const { t, dateTime } = words;
  const verb = useVerb<keyof typeof SAID>(SAID);
  const { id, kind, name, attempts, createdAt, nextAt, reason, detail } = notice;
  const said = t(`settings.mails.kind.${kind}`);
  return (
    <Box as="li" paddingBlock="200">
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <BlockStack gap="050">
          <Text as="p" breakWord>
            {addressee(notice, said, words)}
          </Text>
          <Text as="p" breakWord>
            <Tooltip content={detail} hasUnderline>
              <span>{t(`settings.mails.reason.${reason}`)}</span>
            </Tooltip>
          </Text>
          <Text as="p" tone="subdued" breakWord>
            {t('settings.mails.attempts', { attempts, since: dateTime(createdAt) })}{' '}
            {nextAt === null
              ? t('settings.mails.givenUp')
              : t('settings.mails.next', { at: dateTime(nextAt) })}
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

/** Mails and messages that did not leave, each with its reason; the exact answer is behind it. */
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
