import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { acknowledgeIncident } from '~/stock-guard/incidents/commands.server';
import { formBody } from '~/ui/form-body';
import { parsed } from '~/ui/parsed';

const asked = z.object({
  incidentId: z.uuid(),
  promisedOn: z.string().max(20),
  note: z.string().max(5_000),
  replaces: z.union([z.literal(''), z.iso.datetime()]),
});

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'guard');
  const said = parsed(asked, { ...(await formBody(request)), ...params });
  const acted = await acknowledgeIncident(
    shop.shop,
    said.incidentId,
    {
      by: staff.id,
      byName: staff.name,
      promisedOn: said.promisedOn === '' ? null : said.promisedOn,
      note: said.note === '' ? null : said.note,
      replaces: said.replaces === '' ? null : new Date(said.replaces),
    },
    now(),
  );
  return { outcome: acted.kind };
};
