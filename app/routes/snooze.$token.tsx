import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { now } from '~/clock.server';
import { answerIncidentLink, offerOfIncident } from '~/stock-guard/people/answer-incident-link.server';
import { formBody } from '~/ui/form-body';
import { IncidentLinkPage } from '~/ui/links/incident-link-page';
import { parsed } from '~/ui/parsed';

const asked = z.object({
  until: z.enum(['arrival', 'day']),
  day: z.string().max(20).default(''),
  replaces: z.iso.datetime().optional(),
});

export const loader = async ({ params }: LoaderFunctionArgs) => ({
  offer: await offerOfIncident('snooze', params['token'] ?? '', now()),
});

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { until, day, replaces } = parsed(asked, await formBody(request));
  const answer = {
    purpose: 'snooze' as const,
    until: until === 'arrival' ? ('arrival' as const) : { day },
    replaces: replaces === undefined ? null : new Date(replaces),
  };
  return { offer: await answerIncidentLink(params['token'] ?? '', answer, now()) };
};

// The address is the secret: it goes to no other site, into no cache and no index.
export const headers: HeadersFunction = () => ({
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
});

export default function SnoozePage() {
  const { offer } = useLoaderData<typeof loader>();
  return <IncidentLinkPage purpose="snooze" offer={useActionData<typeof action>()?.offer ?? offer} />;
}
