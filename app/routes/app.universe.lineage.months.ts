import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { formBody } from '~/ui/form-body';
import { parsed } from '~/ui/parsed';
import { setEditionMonths } from '~/universe/lineage/gaps.server';

const asked = z.object({ months: z.string().max(20) });

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'cast');
  const { months } = parsed(asked, await formBody(request));
  return { outcome: await setEditionMonths(shop.shop, months, staff, now()) };
};
