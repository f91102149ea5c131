import { isRouteErrorResponse } from '@remix-run/react';
import { BlockStack, Button, Card, InlineStack, Page, Text } from '@shopify/polaris';
import { useWords } from './words';

/** What a page shows instead of itself when it could not be loaded, and the way on. */
export function WentWrong({ error }: { error: unknown }) {
  const { t } = useWords();
  const missing = isRouteErrorResponse(error) && (error.status === 404 || error.status === 400);
  const notAllowed = isRouteErrorResponse(error) && error.status === 403;
  const other = missing ? 'shared.error.missing' : 'shared.error';
  const key = notAllowed ? 'team.not-allowed' : other;
  return (
    <Page title={t(`${key}.title`)} backAction={{ content: t('shared.nav.promise'), url: '/app' }}>
      <Card>
        <BlockStack gap="300">
          <Text as="p">{t(`${key}.body`)}</Text>
          <InlineStack>
            {missing || notAllowed ? (
              <Button url="/app">{t('shared.error.missing.action')}</Button>
            ) : (
              <Button onClick={() => window.location.reload()}>{t('shared.retry')}</Button>
            )}
          </InlineStack>
        </BlockStack>
      </Card>
    </Page>
  );
}
