import { useRevalidator } from '@remix-run/react';
import { useAppBridge } from '@shopify/app-bridge-react';
import { Button, InlineStack, Text } from '@shopify/polaris';
import { ARRIVAL_SCOPES } from '~/shopify/scopes';
import { useWords } from '../../words';

/** Says that nothing is known of what is on the way, and asks to be let see it. Shopify's own dialog decides. */
export function ArrivalsUnknown() {
  const bridge = useAppBridge();
  const { revalidate } = useRevalidator();
  const { t } = useWords();
  const request = async () => {
    const { result } = await bridge.scopes.request([...ARRIVAL_SCOPES]);
    if (result === 'declined-all') bridge.toast.show(t('stock-sheet.arrivals-declined'));
    revalidate();
  };
  return (
    <InlineStack gap="200" blockAlign="center">
      <Text as="p">{t('stock-sheet.arrivals-unknown')}</Text>
      <div className="not-printed">
        <Button variant="plain" onClick={() => void request()}>
          {t('stock-sheet.arrivals-allow')}
        </Button>
      </div>
    </InlineStack>
  );
}
