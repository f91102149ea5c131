import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { Banner, BlockStack, Page } from '@shopify/polaris';
import { z } from 'zod';
import { mirrorAge } from '~/catalogue/mirror-age.server';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { castingForm, castingFormOfAll } from '~/universe/casting/casting-form.server';
import { CASTING_WAYS } from '~/universe/casting/casting-ways';
import { Allowed } from '~/ui/allowed';
import { shopifyId } from '~/ui/ids';
import { MirrorAge } from '~/ui/mirror-age';
import { NarrowInset } from '~/ui/narrow-inset';
import { parsed } from '~/ui/parsed';
import { readCastSelection } from '~/ui/universe/cast-address';
import { CastForm } from '~/ui/universe/cast-form';
import { refusalSentence } from '~/ui/universe/refusal-sentence';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';

const asked = z.object({ as: z.enum(CASTING_WAYS), all: z.literal('1').optional() });
const chosenOnes = z.object({
  products: z
    .string()
    .transform((ids) => ids.split(','))
    .pipe(z.array(shopifyId)),
});

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const { searchParams } = new URL(request.url);
  const address = Object.fromEntries(searchParams);
  const { as: way, all } = parsed(asked, address);
  const asOf = now();
  const [chosen, mirror] = await Promise.all([
    all
      ? castingFormOfAll(shop.shop, readCastSelection(searchParams))
      : castingForm(shop.shop, parsed(chosenOnes, address).products, asOf),
    mirrorAge(shop.shop, asOf),
  ]);
  return { way, chosen, mirror, asOf };
};

export default function CastPage() {
  const { way, chosen, mirror, asOf } = useLoaderData<typeof loader>();
  const words = useWords();
  const { t } = words;
  const list = { content: t('universe.title'), url: '/app/universe?view=cast' };
  if (chosen.kind === 'refused') {
    return (
      <Page title={t(`universe.cast.${way}`)} backAction={list} narrowWidth>
        <Banner tone="critical">{refusalSentence(chosen.refusal, words)}</Banner>
      </Page>
    );
  }
  const { form } = chosen;
  const [only, ...others] = form.products;
  const back =
    only && others.length === 0 && !form.selection ? `/app/universe/products/${only.id}` : list.url;
  return (
    <Page
      title={t(`universe.cast.${way}.title`, { count: form.count })}
      backAction={{ ...list, url: back }}
      narrowWidth
    >
      <BlockStack gap="400">
        <Allowed to="cast">
          <CastForm
            key={`${way} ${form.products.map(({ id }) => id).join()}`}
            way={way}
            form={form}
            back={back}
          />
        </Allowed>
        <NarrowInset>
          <MirrorAge mirror={mirror} asOf={asOf} />
        </NarrowInset>
      </BlockStack>
    </Page>
  );
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
