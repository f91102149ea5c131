import type { LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { toldYear } from '~/ui/narrative/asked-year';
import { parsed } from '~/ui/parsed';
import { countLeftOut } from '~/universe/narrative/left-out.server';

const asked = z.object({ year: toldYear });

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const { year } = parsed(asked, Object.fromEntries(new URL(request.url).searchParams));
  return countLeftOut(shop.shop, year);
};
