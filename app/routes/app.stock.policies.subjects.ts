import type { LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { foundSubjects } from '~/stock-guard/policy/find-subjects.server';
import { parsed } from '~/ui/parsed';

const asked = z.object({ typed: z.string().max(100) });

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const { typed } = parsed(asked, Object.fromEntries(new URL(request.url).searchParams));
  return { typed, found: await foundSubjects(shop.shop, typed) };
};
