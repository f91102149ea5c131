import type { ActionFunctionArgs } from '@remix-run/node';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { jsonBody } from '~/ui/json-body';
import { askedPreview } from '~/ui/universe/rules/asked-rule';
import { previewRemoval, previewRule } from '~/universe/rules/preview-rule.server';

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop } = await authenticateStaff(request, 'cast');
  const asked = await jsonBody(askedPreview, request);
  return 'entry' in asked ? previewRule(shop.shop, asked) : previewRemoval(shop.shop, asked.id);
};
