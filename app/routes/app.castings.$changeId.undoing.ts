import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { parsed } from '~/ui/parsed';
import { undoCasting } from '~/universe/casting/undo-casting.server';

const asked = z.object({ changeId: z.uuid() });

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'cast');
  return undoCasting(shop.shop, parsed(asked, params).changeId, staff, now());
};
