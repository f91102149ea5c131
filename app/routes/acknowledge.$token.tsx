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
  promisedOn: z.string().max(20).default(''),
  note: z.string().max(5_000).default(''),
  replaces: z.iso.datetime().optional(),
});

export const loader = async ({ params }: LoaderFunctionArgs) => ({
  offer: await offerOfIncident('acknowledge', params['token'] ?? '', now()),
});

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { promisedOn, note, replaces } = parsed(asked, await formBody(request));
  const answer = {
    purpose: 'acknowledge' as const,
    promisedOn: promisedOn === '' ? null : promisedOn,
    note: note === '' ? null : note,
    replaces: replaces === undefined ? null : new Date(replaces),
  };
  return { offer: await answerIncidentLink(params['token'] ?? '', answer, now()) };
};

export const headers = secretAddress;

export default function AcknowledgePage() {
  const { offer } = useLoaderData<typeof loader>();
  return <IncidentLinkPage purpose="acknowledge" offer={useActionData<typeof action>()?.offer ?? offer} />;
}
