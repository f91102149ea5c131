import type { LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { parsed } from '~/ui/parsed';
import { CHOICE_KINDS } from '~/universe/narrative/choices';
import { chapterChoices } from '~/universe/narrative/choices.server';

const asked = z.object({ kind: z.enum(CHOICE_KINDS), search: z.string().max(255).catch('') });

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const { kind, search } = parsed(asked, Object.fromEntries(new URL(request.url).searchParams));
  return { choices: await chapterChoices(shop.shop, kind, search.trim()) };
};
