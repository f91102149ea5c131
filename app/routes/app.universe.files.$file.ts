import type { LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { parsed } from '~/ui/parsed';
import { FILE_KINDS } from '~/universe/exchange/file-kinds';
import { csvStream } from '~/universe/exchange/export-file.server';

const NAMES = FILE_KINDS.map((kind) => `${kind}.csv` as const);
const named = z.object({ file: z.enum(NAMES) });

/** Everything of one kind as a file, written as it is read. */
export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const { file } = parsed(named, params);
  const kind = FILE_KINDS.find((one) => `${one}.csv` === file) ?? 'castings';
  return new Response(csvStream(shop.shop, kind), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${file}"`,
    },
  });
};
