import type { LoaderFunctionArgs } from '@remix-run/node';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { universeStream } from '~/universe/exchange/universe-json.server';

/** The whole universe for the brand's own programs, written as it is read. */
export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  return new Response(universeStream(shop.shop, now()), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="universe.json"',
    },
  });
};
