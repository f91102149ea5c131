import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { formBody } from '~/ui/form-body';
import { toldYear } from '~/ui/narrative/asked-year';
import { parsed } from '~/ui/parsed';
import { beginYear } from '~/universe/narrative/copy-year.server';
import { wordsFor } from '~/words/words';

const asked = z.object({ year: toldYear });

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'narrate');
  const { year } = parsed(asked, await formBody(request));
  const { t } = wordsFor(shop);
  const quarters = ([1, 2, 3, 4] as const).map((number) => t(`narrative.quarter.${number}`));
  return beginYear(shop.shop, year, quarters, staff, now());
};
