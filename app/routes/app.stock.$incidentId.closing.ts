import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { resolveIncident } from '~/stock-guard/incidents/commands.server';
import { parsed } from '~/ui/parsed';

const asked = z.object({ incidentId: z.uuid() });

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'guard');
  const { incidentId } = parsed(asked, params);
  const doer = { by: staff.id, byName: staff.name };
  const acted = await resolveIncident(shop.shop, incidentId, doer, now());
  return { outcome: acted.kind };
};
