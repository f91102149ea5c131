import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { formBody } from '~/ui/form-body';
import { parsed } from '~/ui/parsed';
import { moveChapter } from '~/universe/narrative/save-chapter.server';

const asked = z.object({ chapterId: z.uuid() });
const day = z.string().max(20);
const wanted = z.object({ from: day, to: day, seen: z.coerce.number().int() });

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'narrate');
  const { chapterId: id } = parsed(asked, params);
  const { seen, ...days } = parsed(wanted, await formBody(request));
  return moveChapter(shop.shop, { id, seen }, days, staff, now());
};
