import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { dayIn } from '~/stock-guard/day';
import { narrativeGates } from '~/stock-guard/gate/narrative-gates.server';
import { askedYear } from '~/ui/narrative/asked-year';
import { ChapterView } from '~/ui/narrative/chapter-view';
import narrativeStyles from '~/ui/narrative/narrative.css?url';
import { WentWrong } from '~/ui/went-wrong';
import { blankEntry, proposedDays } from '~/universe/narrative/chapter-entry';
import { chapterPage } from '~/universe/narrative/chapter-page.server';
import { ownerNames } from '~/universe/narrative/choices.server';

export const links = () => [{ rel: 'stylesheet', href: narrativeStyles }];

const asked = z.object({ chapterId: z.union([z.literal('new'), z.uuid()]) });

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const { data } = asked.safeParse(params);
  const asOf = now();
  const today = dayIn(shop.timeZone, asOf);
  if (data?.chapterId === 'new') {
    const year = askedYear(new URL(request.url).searchParams, today);
    const { from, to } = proposedDays(year, today);
    return { kind: 'new' as const, year, entry: blankEntry(from, to), owners: await ownerNames(shop.shop) };
  }
  const page = data ? await chapterPage(shop.shop, data.chapterId, today) : null;
  if (!page) throw new Response('Not found', { status: 404 });
  const { id, icons } = page.chapter;
  const iconIds = icons.map((icon) => icon.id);
  return { kind: 'there' as const, page, gates: await narrativeGates(shop.shop, [id], iconIds, asOf) };
};

export default function ChapterPage() {
  return <ChapterView shown={useLoaderData<typeof loader>()} />;
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
