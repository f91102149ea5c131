import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { shopifyId } from '~/ui/ids';
import { jsonBody } from '~/ui/json-body';
import { editionEntry } from '~/ui/universe/lineage/edition-body';
import { saveEdition } from '~/universe/lineage/save-edition.server';

const asked = z.strictObject({
  id: z.uuid().nullable(),
  seen: z.number().int(),
  entry: editionEntry,
  productIds: z.array(shopifyId).max(5_000).nullable(),
  castingsSeen: z
    .string()
    .regex(/^\d{1,18}$/)
    .nullable()
    .optional(),
  understood: z.boolean().optional(),
});

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'cast');
  return saveEdition(shop.shop, await jsonBody(asked, request), staff, now());
};
