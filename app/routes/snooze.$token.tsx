import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { now } from '~/clock.server';
import { answerIncidentLink, offerOfIncident } from '~/stock-guard/people/answer-incident-link.server';
import { formBody } from '~/ui/form-body';
import { IncidentLinkPage } from '~/ui/links/incident-link-page';
import { parsed } from '~/ui/parsed';
import { secretAddress } from '~/ui/links/secret-address';

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

export const headers = secretAddress;

export default function SnoozePage() {
  const { offer } = useLoaderData<typeof loader>();
  return <IncidentLinkPage purpose="snooze" offer={useActionData<typeof action>()?.offer ?? offer} />;
}
