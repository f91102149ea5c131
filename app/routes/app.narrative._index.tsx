import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { dayIn } from '~/stock-guard/day';
import { narrativeGates } from '~/stock-guard/gate/narrative-gates.server';
import { CalendarView } from '~/ui/narrative/calendar-view';
import calendarStyles from '~/ui/narrative/calendar.css?url';
import narrativeStyles from '~/ui/narrative/narrative.css?url';
import { WentWrong } from '~/ui/went-wrong';
import { askedYear } from '~/ui/narrative/asked-year';
import { calendarPage } from '~/universe/narrative/calendar-page.server';

export const links = () => [calendarStyles, narrativeStyles].map((href) => ({ rel: 'stylesheet', href }));

const cursor = z.uuid().nullable().catch(null);

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const asOf = now();
  const today = dayIn(shop.timeZone, asOf);
  const { searchParams } = new URL(request.url);
  const asked = { year: askedYear(searchParams, today), iconsAfter: cursor.parse(searchParams.get('icons')) };
  const page = await calendarPage(shop.shop, asked, today);
  const chapterIds = page.chapters.map(({ id }) => id);
  const iconIds = page.icons.map(({ id }) => id);
  return { page, gates: await narrativeGates(shop.shop, chapterIds, iconIds, asOf) };
};

export default function NarrativePage() {
  return <CalendarView {...useLoaderData<typeof loader>()} />;
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
