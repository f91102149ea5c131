import { useFetcher } from '@remix-run/react';
import { BlockStack, Box, Button, Card, InlineStack, Text } from '@shopify/polaris';
import type { CalendarPage } from '~/universe/narrative/calendar-page';
import { useMay } from '../may';
import { useWords } from '../words';
import { CopyYear } from './copy-year';

/** What stands where no year is told yet: what it is for, and three ways to begin. */
export function FirstUse({ page }: { page: CalendarPage }) {
  const { t } = useWords();
  const may = useMay('narrate');
  const { submit, state } = useFetcher();
  const { lastYear } = page;
  const year = String(page.year);
  return (
    <Card>
      <Box paddingBlock="800">
        <BlockStack gap="300" inlineAlign="center">
          <Text as="h2" variant="headingMd" alignment="center">
            {t('narrative.first.title', { year })}
          </Text>
          <Box maxWidth="480px">
            <Text as="p" alignment="center" tone="subdued">
              {t('narrative.first.body')}
            </Text>
          </Box>
          {may && (
            <InlineStack align="center" gap="200">
              {lastYear && lastYear.chapters.length > 0 && <CopyYear from={page.year - 1} to={page.year} />}
              <Button
                variant="primary"
                loading={state !== 'idle'}
                onClick={() => submit({ year }, { method: 'post', action: '/app/narrative/beginning' })}
              >
                {t('narrative.first.quarters')}
              </Button>
              <Button url={`/app/narrative/chapters/new?year=${year}`}>{t('narrative.first.blank')}</Button>
            </InlineStack>
          )}
        </BlockStack>
      </Box>
    </Card>
  );
}
