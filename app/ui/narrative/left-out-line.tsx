import { useFetcher } from '@remix-run/react';
import { BlockStack, Card, InlineStack, Link, Text } from '@shopify/polaris';
import { useEffect } from 'react';
import type { LeftOutCount } from '~/universe/narrative/left-out';
import { useWords } from '../words';

/** How many products no chapter speaks of; counted once the page stands, because it goes through all of them. */
export function LeftOutLine({ year }: { year: number }) {
  const { t } = useWords();
  const { load, data } = useFetcher<LeftOutCount>();
  useEffect(() => {
    load(`/app/narrative/left-out-count?year=${String(year)}`);
  }, [load, year]);
  const url = `/app/narrative/left-out?year=${String(year)}`;
  return (
    <Card>
      <BlockStack gap="100">
        <Text as="h2" variant="headingMd">
          {t('narrative.left-out')}
        </Text>
        <InlineStack gap="200">
          <Text as="p">
            {data
              ? `${t('narrative.left-out.count', { cast: data.cast })} ${t('narrative.left-out.uncast', { uncast: data.uncast })}`
              : t('narrative.left-out.counting')}
          </Text>
          {data && data.cast > 0 && <Link url={url}>{t('narrative.left-out.show')}</Link>}
        </InlineStack>
        <Text as="p" tone="subdued" variant="bodySm">
          {t('narrative.left-out.help')}
        </Text>
      </BlockStack>
    </Card>
  );
}
