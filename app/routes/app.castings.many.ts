import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { jsonBody } from '~/ui/json-body';
import { editionChoice } from '~/ui/universe/lineage/edition-body';
import { readCastSelection } from '~/ui/universe/cast-address';
import { castMany } from '~/universe/casting/cast-many.server';

const asked = z.strictObject({
  selection: z.record(z.string(), z.string()),
  as: z.discriminatedUnion('way', [
    z.strictObject({ way: z.literal('icon'), minimum: z.number().nullable() }),
    z.strictObject({ way: z.literal('edition'), edition: editionChoice }),
    z.strictObject({ way: z.literal('supporting'), category: z.string(), iconIds: z.array(z.uuid()) }),
    z.strictObject({ way: z.literal('uncast') }),
  ]),
  reason: z.string(),
  understood: z.boolean().optional(),
});

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'cast');
  const { selection, ...decision } = await jsonBody(asked, request);
  const chosen = readCastSelection(new URLSearchParams(selection));
  return castMany(shop.shop, { selection: chosen, ...decision }, staff, now());
};
