import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import { Readable } from 'node:stream';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { auditFile } from '~/team/audit-file.server';
import { readAuditAddress } from '~/team/audit-list';

/** Every change that the filters leave, as a file. */
export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const asked = readAuditAddress(new URL(request.url).searchParams);
  return new Response(createReadableStreamFromReadable(Readable.from(auditFile(shop.shop, asked))), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="changes.csv"',
    },
  });
};
