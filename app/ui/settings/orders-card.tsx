import { BlockStack, Button, Card, InlineStack, Text } from '@shopify/polaris';
import { useOrderAccess } from '../order-access';
import { useWords } from '../words';

/** Access to orders: what it would add while it is missing, and the way back while it is there. */
export function OrdersCard({ granted }: { granted: boolean }) {
  const { t } = useWords();
  const orders = useOrderAccess();
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          {t('settings.orders.title')}
        </Text>
        <Text as="p">{t(granted ? 'settings.orders.granted' : 'settings.orders.missing')}</Text>
        <InlineStack>
          <Button onClick={granted ? orders.revoke : orders.request}>
            {t(granted ? 'settings.orders.revoke' : 'settings.orders.request')}
          </Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
