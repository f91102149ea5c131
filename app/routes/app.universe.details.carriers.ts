import type { LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { parsed } from '~/ui/parsed';
import { carrierChoices } from '~/universe/details/carrier-choices.server';

const asked = z.object({ icon: z.uuid(), typed: z.string().max(255).catch('') });

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const { icon, typed } = parsed(asked, Object.fromEntries(new URL(request.url).searchParams));
  return { choices: await carrierChoices(shop.shop, icon, typed.trim()) };
};
