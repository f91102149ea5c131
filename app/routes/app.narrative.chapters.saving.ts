import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { jsonBody } from '~/ui/json-body';
import { sentChapter } from '~/ui/narrative/sent-chapter';
import { beginChapter, saveChapter } from '~/universe/narrative/save-chapter.server';

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'narrate');
  const { id, year, seen, entry } = await jsonBody(sentChapter, request);
  return id === null
    ? beginChapter(shop.shop, year, entry, staff, now())
    : saveChapter(shop.shop, { id, seen }, entry, staff, now());
};
