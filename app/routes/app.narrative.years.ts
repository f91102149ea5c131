import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { jsonBody } from '~/ui/json-body';
import { toldYear } from '~/ui/narrative/asked-year';
import { saveNarrative } from '~/universe/narrative/save-narrative.server';

const typed = z.string().max(50_000);
const asked = z.strictObject({ year: toldYear, seen: z.number().int(), title: typed, theme: typed });

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'narrate');
  const { title, theme, ...year } = await jsonBody(asked, request);
  return saveNarrative(shop.shop, year, { title, theme }, staff, now());
};
