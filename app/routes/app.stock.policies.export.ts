import type { LoaderFunctionArgs } from '@remix-run/node';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { exportPolicies } from '~/stock-guard/policy/export-policies.server';

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  return { csv: await exportPolicies(shop.shop) };
};
