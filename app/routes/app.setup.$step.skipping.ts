import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { SETUP_STEPS } from '~/stock-guard/board/setup-steps';
import { skipStep } from '~/stock-guard/board/setup.server';
import { parsed } from '~/ui/parsed';

const asked = z.object({ step: z.enum(SETUP_STEPS), skip: z.stringbool() });

export const action = async ({ request, params }: ActionFunctionArgs) => {
  const { shop } = await authenticateStaff(request, 'settings');
  const { step, skip } = parsed(asked, { ...Object.fromEntries(await request.formData()), ...params });
  await skipStep(shop.shop, step, skip);
  return { outcome: skip ? 'skipped' : 'resumed' };
};
