import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '~/clock.server';
import { authenticateStaff } from '~/team/authenticate-staff.server';
import { importPolicies } from '~/stock-guard/policy/import-policies.server';
import { sentFile } from '~/ui/stock/policies/sent-file';

export const action = async ({ request }: ActionFunctionArgs) => {
  const { shop, staff } = await authenticateStaff(request, 'guard');
  const file = await sentFile(request);
  if (!(file instanceof Uint8Array)) return file;
  return importPolicies(shop.shop, file, { ...staff, asOf: now() });
};
