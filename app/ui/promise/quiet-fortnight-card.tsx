import { BlockStack, Box, Button, Card, InlineStack, Text } from '@shopify/polaris';
import { useState } from 'react';
import type { QuietCard } from '~/stock-guard/board/quiet-card';
import { useVerb } from '../verb';
import { useWords } from '../words';
import { WithheldRow } from './withheld-row';

const FIRST_SHOWN = 5;

/** Ends the fortnight in two steps: mails that have left cannot be called back. */
function StartSending({ told }: { told: number }) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const verb = useVerb({ ended: 'promise.quiet.ended' });
  if (!asking)
    return (
      <InlineStack>
        <Button onClick={() => setAsking(true)}>{t('promise.quiet.start')}</Button>
      </InlineStack>
    );
  return (
    <Box padding="400" background="bg-surface-secondary" borderRadius="200">
      <BlockStack gap="300">
        <Text as="p">{t('promise.quiet.start.ask', { count: told })}</Text>
        <InlineStack gap="200">
          <Button
            variant="primary"
            loading={verb.busy}
            onClick={() => verb.submit(null, { method: 'post', action: '/app/quiet-fortnight/ending' })}
          >
            {t('promise.quiet.start.yes')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('promise.quiet.start.no')}</Button>
        </InlineStack>
      </BlockStack>
    </Box>
  );
}

interface QuietFortnightCardProps {
  quiet: QuietCard;
  /** People who will be told once sending begins. */
  told: number;
  asOf: Date;
}

/** The first fortnight: nothing is sent, and the owner sees and judges what would have been. */
export function QuietFortnightCard({ quiet, told, asOf }: QuietFortnightCardProps) {
  const { t, date } = useWords();
  const [all, setAll] = useState(false);
  const { until, count, notices } = quiet;
  const shown = all ? notices : notices.slice(0, FIRST_SHOWN);
  return (
    <Card>
      <BlockStack gap="300">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t('promise.quiet.title', { until: date(until, asOf) })}
          </Text>
          <Text as="p" tone="subdued">
            {t('promise.quiet.body', { count })}
          </Text>
        </BlockStack>
        {shown.length > 0 && (
          <Box as="ul" padding="0">
            {shown.map((notice) => (
              <WithheldRow key={notice.id} notice={notice} />
            ))}
          </Box>
        )}
        {!all && notices.length > FIRST_SHOWN && (
          <InlineStack>
            <Button variant="plain" onClick={() => setAll(true)}>
              {t('promise.quiet.all', { count: notices.length })}
            </Button>
          </InlineStack>
        )}
        <StartSending told={told} />
      </BlockStack>
    </Card>
  );
}
