import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { formBody } from '~/ui/form-body';
import { toldYear } from '~/ui/narrative/asked-year';
import { parsed } from '~/ui/parsed';
import { copyYear } from '~/universe/narrative/copy-year.server';
import { KEPT } from '~/universe/narrative/moved-days';

const asked = z.object({ from: toldYear, to: toldYear, kept: z.enum(KEPT) });

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'narrate');
  return copyYear(shop.shop, parsed(asked, await formBody(request)), staff, now());
};
