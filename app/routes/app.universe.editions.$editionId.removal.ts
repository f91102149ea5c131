import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { jsonBody } from '~/ui/json-body';
import { parsed } from '~/ui/parsed';
import { removeEdition } from '~/universe/lineage/remove-edition.server';

const named = z.object({ editionId: z.uuid() });
const asked = z.strictObject({ seen: z.number().int(), reason: z.string() });

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'cast');
  const { editionId } = parsed(named, params);
  return removeEdition(shop.shop, { id: editionId, ...(await jsonBody(asked, request)) }, staff, now());
};
