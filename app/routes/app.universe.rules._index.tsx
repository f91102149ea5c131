import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError, useSearchParams } from '@remix-run/react';
import { BlockStack, Card, Page, Text } from '@shopify/polaris';
import { mirrorAge } from '~/catalogue/mirror-age.server';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { rulesPage } from '~/universe/rules/rules-page.server';
import { useMay } from '~/ui/may';
import { MirrorAge } from '~/ui/mirror-age';
import { NarrowInset } from '~/ui/narrow-inset';
import { NothingHere } from '~/ui/nothing-here';
import { useRevalidateWhile } from '~/ui/revalidate-while';
import { LatelyCard } from '~/ui/universe/rules/lately-card';
import { askedOfRules, RuleCard } from '~/ui/universe/rules/rule-card';
import { RuleList } from '~/ui/universe/rules/rule-list';
import { UniverseTabs } from '~/ui/universe/universe-tabs';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const asOf = now();
  const [page, mirror] = await Promise.all([rulesPage(shop.shop), mirrorAge(shop.shop, asOf)]);
  return { page, mirror, asOf };
};

const LIST = '/app/universe/rules';
const NEW = `${LIST}?rule=new`;

export default function RulesPage() {
  const { page, mirror, asOf } = useLoaderData<typeof loader>();
  const { rules, lately, choices } = page;
  const { t } = useWords();
  const mayCast = useMay('cast');
  const [address] = useSearchParams();
  useRevalidateWhile(rules.some(({ active, collection }) => active && collection?.state === 'not-read-yet'));
  const asked = mayCast ? askedOfRules(address, rules) : null;
  if (asked) {
    return (
      <Page title={t('universe-rules.title')} backAction={{ content: t('universe-rules.title'), url: LIST }}>
        <RuleCard asked={asked} choices={choices} />
      </Page>
    );
  }
  return (
    <Page
      title={t('universe-rules.title')}
      additionalMetadata={<MirrorAge mirror={mirror} asOf={asOf} />}
      {...(mayCast && rules.length > 0 && { primaryAction: { content: t('universe-rules.new'), url: NEW } })}
    >
      <BlockStack gap="400">
        <UniverseTabs here="rules" />
        <NarrowInset>
          <Text as="p">{t('universe-rules.body')}</Text>
        </NarrowInset>
        {rules.length > 0 ? (
          <RuleList rules={rules} />
        ) : (
          <Card>
            <NothingHere
              title={t('universe-rules.none.title')}
              body={t('universe-rules.none.body')}
              {...(mayCast && { action: { label: t('universe-rules.new'), url: NEW } })}
            />
          </Card>
        )}
        <LatelyCard lately={lately} />
      </BlockStack>
    </Page>
  );
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
