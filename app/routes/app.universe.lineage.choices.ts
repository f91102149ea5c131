import type { LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { parsed } from '~/ui/parsed';
import { CHOICES_OF } from '~/universe/lineage/lineage-choice';
import { lineageChoices } from '~/universe/lineage/lineage-choices.server';

const asked = z.object({ of: z.enum(CHOICES_OF), typed: z.string().max(255) });

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const { of, typed } = parsed(asked, Object.fromEntries(new URL(request.url).searchParams));
  return { typed, choices: await lineageChoices(shop.shop, of, typed) };
};
