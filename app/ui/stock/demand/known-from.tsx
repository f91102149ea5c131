import { BlockStack, Button, Card, InlineStack, Text } from '@shopify/polaris';
import type { DemandPage } from '~/stock-guard/demand/demand-page';
import { useOrderAccess } from '../../order-access';
import { useWords } from '../../words';

type Known = Pick<DemandPage, 'basis' | 'window' | 'recordedFrom' | 'knownDay' | 'today'>;

/** What demand is known from, in one sentence, and what would make it better. */
export function KnownFrom({ basis, window, recordedFrom, knownDay, today }: Known) {
  const { t, day } = useWords();
  const orders = useOrderAccess();
  const key = basis === 'orders' && recordedFrom === null ? 'orders-only' : basis;
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="p">
          {t(`stock-demand.from.${key}`, {
            from: day(window.from, today),
            to: day(window.to, today),
            since: day(recordedFrom ?? window.from, today),
          })}
        </Text>
        <Text as="p" tone="subdued">
          {knownDay === null
            ? t('stock-demand.not-known')
            : t('stock-demand.known', { day: day(knownDay, today) })}
        </Text>
        {basis !== 'orders' && (
          <InlineStack>
            <Button onClick={orders.request}>{t('settings.orders.request')}</Button>
          </InlineStack>
        )}
      </BlockStack>
    </Card>
  );
}
