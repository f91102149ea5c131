import type { LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { parsed } from '~/ui/parsed';
import { findPictures } from '~/universe/details/find-pictures.server';

const asked = z.object({
  icon: z.uuid(),
  typed: z.string().max(255).catch(''),
  after: z.string().max(500).nullable().catch(null),
});

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const { searchParams } = new URL(request.url);
  const { icon, ...search } = parsed(asked, {
    ...Object.fromEntries(searchParams),
    after: searchParams.get('after'),
  });
  return { ...search, found: await findPictures(shop, icon, search) };
};
