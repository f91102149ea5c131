import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData, useRouteError } from '@remix-run/react';
import { Page } from '@shopify/polaris';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { changePerson, personPage } from '~/stock-guard/people/person-page.server';
import { Allowed } from '~/ui/allowed';
import { jsonBody } from '~/ui/json-body';
import { parsed } from '~/ui/parsed';
import { PersonForm } from '~/ui/settings/person-form';
import { WentWrong } from '~/ui/went-wrong';
import { useWords } from '~/ui/words';

const asked = z.object({ recipientId: z.uuid() });
const ids = z.array(z.string().max(100)).max(1_000).nullable();
const wanted = z.strictObject({
  name: z.string().max(500),
  language: z.string().max(50).nullable(),
  timeZone: z.string().max(100).nullable(),
  iconIds: ids,
  pools: ids,
  digestHour: z.number(),
  quiet: z.strictObject({ from: z.number(), to: z.number() }).nullable(),
});

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const { data } = asked.safeParse(params);
  const page = data ? await personPage(shop.shop, data.recipientId) : null;
  if (!page) throw new Response('Not found', { status: 404 });
  return { ...page, shopZone: shop.timeZone };
};

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'settings');
  const { recipientId } = parsed(asked, params);
  const changing = await changePerson(shop.shop, recipientId, await jsonBody(wanted, request), staff, now());
  return { outcome: changing.kind, fields: changing.kind === 'refused' ? changing.fields : [] };
};

export default function PersonPage() {
  const { person, choices, timeZones, shopZone } = useLoaderData<typeof loader>();
  const { t } = useWords();
  return (
    <Page
      title={person.name}
      subtitle={person.address}
      backAction={{ content: t('settings.title'), url: '/app/settings' }}
      narrowWidth
    >
      <Allowed to="settings">
        <PersonForm
          key={person.id}
          person={person}
          choices={choices}
          timeZones={timeZones}
          shopZone={shopZone}
        />
      </Allowed>
    </Page>
  );
}

export function ErrorBoundary() {
  return <WentWrong error={useRouteError()} />;
}
