import { BlockStack, Button, Card, InlineStack, Text } from '@shopify/polaris';
import type { SuggestionKind, SuggestionsPage } from '~/universe/suggestions/suggestions-page';
import { NothingHere } from '../../nothing-here';
import { useOrderAccess } from '../../order-access';
import { useWords } from '../../words';

/** Why nothing is suggested: no orders, not read yet, or nothing left to decide. */
export function NothingSuggested({
  waiting,
  kind,
}: {
  waiting: SuggestionsPage['waiting'];
  kind: SuggestionKind;
}) {
  const { t } = useWords();
  const orders = useOrderAccess();
  if (waiting === 'no-orders')
    return (
      <Card>
        <BlockStack gap="200">
          <Text as="h2" variant="headingMd">
            {t('universe-suggestions.no-orders.title')}
          </Text>
          <Text as="p">{t('universe-suggestions.no-orders.body')}</Text>
          <InlineStack>
            <Button variant="primary" onClick={orders.request}>
              {t('universe-suggestions.no-orders.action')}
            </Button>
          </InlineStack>
        </BlockStack>
      </Card>
    );
  const key = waiting === 'reading' ? 'reading' : kind === 'icon' ? 'none' : 'doubts.none';
  return (
    <Card>
      <NothingHere
        title={t(`universe-suggestions.${key}.title`)}
        body={t(`universe-suggestions.${key}.body`)}
      />
    </Card>
  );
}
