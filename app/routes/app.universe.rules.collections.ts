import type { LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { parsed } from '~/ui/parsed';
import { foundCollections } from '~/universe/rules/rule-collections.server';

const asked = z.object({ typed: z.string().max(255) });

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const { typed } = parsed(asked, Object.fromEntries(new URL(request.url).searchParams));
  return { typed, ...(await foundCollections(shop.shop, typed)) };
};
