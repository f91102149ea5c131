import type { LoaderFunctionArgs } from '@remix-run/node';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { sheetCsv } from '~/stock-guard/sheet/sheet-csv';
import { sheetPage } from '~/stock-guard/sheet/sheet-page.server';
import { askedSheet } from '~/ui/stock/sheet/asked-sheet';
import { wordsFor } from '~/words/words';

const HEADINGS = [
  'icon',
  'size',
  'from',
  'to',
  'opening',
  'expected',
  'arriving',
  'missed',
  'closing',
  'cover',
  'mark',
] as const;

/** The sheet of one icon as a file, all of its sizes. */
export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const page = await sheetPage(shop, askedSheet(request.url), now());
  if (typeof page === 'string') throw new Response('Not found', { status: 404 });
  const { t } = wordsFor(shop);
  const text = sheetCsv(page.icon.title, page.sheet, {
    headings: HEADINGS.map((heading) => t(`stock-sheet.${heading}`)),
    total: t('stock-sheet.total'),
    mark: (mark) => t(`stock-sheet.mark.${mark}`),
  });
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="icon-sheet.csv"',
    },
  });
};
