import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { BlockStack, Page } from '@shopify/polaris';
import { z } from 'zod';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { SuggestionsView } from '~/ui/universe/suggestions/suggestions-view';
import { UniverseTabs } from '~/ui/universe/universe-tabs';
import { useRevalidateWhile } from '~/ui/revalidate-while';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';
import { suggestionsPage } from '~/universe/suggestions/suggestions.server';

const asked = z.object({
  kind: z.enum(['icon', 'doubt']).catch('icon'),
  after: z.string().max(500).nullable().catch(null),
});

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const { searchParams } = new URL(request.url);
  const wanted = asked.parse({ kind: searchParams.get('kind'), after: searchParams.get('after') });
  return { page: await suggestionsPage(shop.shop, wanted), after: wanted.after };
};

export default function SuggestionsPage() {
  const { page, after } = useLoaderData<typeof loader>();
  const { t } = useWords();
  useRevalidateWhile(page.waiting === 'reading');
  const doubts = page.kind === 'doubt';
  return (
    <Page
      title={t(doubts ? 'universe-suggestions.doubts.title' : 'universe-suggestions.title')}
      {...(doubts
        ? { backAction: { content: t('universe-suggestions.title'), url: '/app/universe/suggestions' } }
        : {})}
    >
      <BlockStack gap="300">
        <UniverseTabs here="suggestions" />
        <SuggestionsView key={`${page.kind} ${after ?? ''}`} page={page} first={after === null} />
      </BlockStack>
    </Page>
  );
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
