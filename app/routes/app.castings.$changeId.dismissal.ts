import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { parsed } from '~/ui/parsed';
import { dismissBulkCasting } from '~/universe/casting/bulk-castings.server';

const asked = z.object({ changeId: z.uuid() });

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { shop } = await authenticateStaff(request, 'cast');
  return { outcome: await dismissBulkCasting(shop.shop, parsed(asked, params).changeId, now()) };
};
