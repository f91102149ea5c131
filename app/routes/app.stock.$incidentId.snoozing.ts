import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { snoozeIncident } from '~/stock-guard/incidents/commands.server';
import { formBody } from '~/ui/form-body';
import { parsed } from '~/ui/parsed';

const asked = z.object({
  incidentId: z.uuid(),
  until: z.enum(['day', 'arrival']),
  day: z.string().max(20),
  replaces: z.union([z.literal(''), z.iso.datetime()]),
});

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'guard');
  const said = parsed(asked, { ...(await formBody(request)), ...params });
  const acted = await snoozeIncident(
    shop.shop,
    said.incidentId,
    {
      by: staff.id,
      byName: staff.name,
      until: said.until === 'arrival' ? 'arrival' : { day: said.day },
      replaces: said.replaces === '' ? null : new Date(said.replaces),
    },
    now(),
  );
  return { outcome: acted.kind };
};
