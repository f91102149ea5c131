import { isRouteErrorResponse } from '@remix-run/react';
import { Card, EmptyState, Layout, Page } from '@shopify/polaris';
import { useWords } from './words';

/** What a page shows instead of itself when it could not be loaded. */
export function WentWrong({ error }: { error: unknown }) {
  const { t } = useWords();
  const missing = isRouteErrorResponse(error) && (error.status === 404 || error.status === 400);
  const key = missing ? 'shared.error.missing' : 'shared.error';
  return (
    <Page>
      <Layout>
        <Layout.Section>
          <Card>
            <EmptyState
              heading={t(`${key}.title`)}
              image=""
              {...(missing
                ? {}
                : { action: { content: t('shared.retry'), onAction: () => window.location.reload() } })}
            >
              <p>{t(`${key}.body`)}</p>
            </EmptyState>
          </Card>
        </Layout.Section>
      </Layout>
    </Page>
  );
}
