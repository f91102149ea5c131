import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { formBody } from '~/ui/form-body';
import { parsed } from '~/ui/parsed';
import { removeChapter } from '~/universe/narrative/remove-chapter.server';

const asked = z.object({ chapterId: z.uuid() });
const wanted = z.object({ seen: z.coerce.number().int() });

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'narrate');
  const { chapterId: id } = parsed(asked, params);
  const { seen } = parsed(wanted, await formBody(request));
  return removeChapter(shop.shop, { id, seen }, staff, now());
};
