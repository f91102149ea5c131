import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { jsonBody } from '~/ui/json-body';
import { saveDetail } from '~/universe/details/save-detail.server';

// Far longer than anything that is kept: what is too long is said beside its field.
const typed = z.string().max(50_000);
const ids = z.array(z.string().max(64)).max(1_000);
const asked = z.strictObject({
  id: z.uuid().nullable(),
  iconId: z.uuid(),
  seen: z.number().int(),
  entry: z.strictObject({
    ...{ dimension: typed, words: typed, sinceYear: typed, pictureId: typed },
    ...{ editionIds: ids, productIds: ids },
  }),
});

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'cast');
  return saveDetail(shop.shop, await jsonBody(asked, request), staff, now());
};
