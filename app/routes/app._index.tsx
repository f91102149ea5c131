import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useNavigate, useRouteError } from '@remix-run/react';
import { BlockStack, Card, InlineStack, Page, Pagination } from '@shopify/polaris';
import { z } from 'zod';
import { now } from '~/clock.server';
import { addBlockLink } from '~/shopify/admin-links';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { frameSettings } from '~/shopify/frame.server';
import { iconsIn } from '~/stock-guard/board/board-icon';
import { dayIn } from '~/stock-guard/day';
import { chapterCover } from '~/stock-guard/gate/cover.server';
import { promiseHome } from '~/stock-guard/board/promise-home.server';
import { NothingHere } from '~/ui/nothing-here';
import { ChapterLine } from '~/ui/promise/chapter-line';
import { IconsAlone, MailTrouble, NobodyTold, ReadingFailed } from '~/ui/promise/board-banners';
import { BoardSections } from '~/ui/promise/board-sections';
import { QuietFortnightCard } from '~/ui/promise/quiet-fortnight-card';
import { SetupGuide } from '~/ui/promise/setup-guide';
import { StatusLine } from '~/ui/promise/status-line';
import { StorefrontCard } from '~/ui/promise/storefront-card';
import { ToDecideLine } from '~/ui/promise/to-decide-line';
import { useRevalidateWhile } from '~/ui/revalidate-while';
import { useWords } from '~/ui/words';
import { WentWrong } from '~/ui/went-wrong';
import { boardChapter } from '~/universe/narrative/board-chapter.server';
import { whatToDecide } from '~/universe/suggestions/suggestions.server';

const asked = z.object({ from: z.string().max(80).nullable().catch(null) });

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const asOf = now();
  const { from } = asked.parse({ from: new URL(request.url).searchParams.get('from') });
  const today = dayIn(shop.timeZone, asOf);
  const [home, chapter, toDecide] = await Promise.all([
    promiseHome(shop, from, asOf),
    boardChapter(shop.shop, today),
    whatToDecide(shop.shop),
  ]);
  return {
    ...home,
    toDecide,
    today,
    told: chapter && { chapter, cover: await chapterCover(shop.shop, chapter.id, asOf) },
    asOf,
    from,
    addBlockUrl: addBlockLink(shop.shop, frameSettings().apiKey, 'icon-collection'),
  };
};

export default function PromisePage() {
  const {
    board,
    inStock,
    people,
    alone,
    mail,
    quiet,
    storefront,
    reading,
    failure,
    setup,
    toDecide,
    asOf,
    today,
    told,
    from,
    addBlockUrl,
  } = useLoaderData<typeof loader>();
  const { t } = useWords();
  useRevalidateWhile(reading !== null);
  const navigate = useNavigate();
  const { icons, counts, next, mirror } = board;
  const total = iconsIn(counts);
  return (
    <Page title={t('promise.title')}>
      <BlockStack gap="400">
        <StatusLine counts={counts} mirror={mirror} inStock={inStock} asOf={asOf}>
          {told && <ChapterLine {...told} today={today} />}
        </StatusLine>
        <ToDecideLine count={toDecide} />
        {failure && <ReadingFailed failure={failure} kept={'asOf' in mirror} />}
        {total > 0 && people.confirmed === 0 && <NobodyTold unconfirmed={people.unconfirmed} />}
        {people.confirmed > 0 && <IconsAlone icons={alone} />}
        <MailTrouble mail={mail} />
        {icons.length > 0 && <BoardSections icons={icons} />}
        {(next !== null || from !== null) && (
          <InlineStack align="center">
            <Pagination
              label={t('promise.page', { count: icons.length, all: total })}
              hasPrevious={from !== null}
              previousTooltip={t('promise.page.first')}
              onPrevious={() => navigate('/app')}
              hasNext={next !== null}
              nextTooltip={t('promise.page.next')}
              onNext={() => navigate(`/app?from=${next ?? ''}`)}
            />
          </InlineStack>
        )}
        {quiet && total > 0 && <QuietFortnightCard quiet={quiet} told={people.confirmed} asOf={asOf} />}
        {setup && <SetupGuide steps={setup} reading={reading} addBlockUrl={addBlockUrl} />}
        {total === 0 && !setup && (
          <Card>
            <NothingHere
              title={t('promise.empty.title')}
              body={t('promise.empty.body')}
              action={{ label: t('promise.empty.action'), url: '/app/universe?view=cast' }}
            />
          </Card>
        )}
        {total > 0 && <StorefrontCard storefront={storefront} addBlockUrl={addBlockUrl} />}
      </BlockStack>
    </Page>
  );
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
