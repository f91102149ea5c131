import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { shopifyId } from '~/ui/ids';
import { jsonBody } from '~/ui/json-body';
import { castingProvisos } from '~/ui/universe/casting-provisos';
import { editionChoice } from '~/ui/universe/lineage/edition-body';
import { castAsEdition } from '~/universe/casting/cast-as-edition.server';

const asked = z.strictObject({
  productIds: z.array(shopifyId),
  edition: editionChoice,
  reason: z.string(),
  ...castingProvisos,
});

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'cast');
  return castAsEdition(shop.shop, await jsonBody(asked, request), staff, now());
};
