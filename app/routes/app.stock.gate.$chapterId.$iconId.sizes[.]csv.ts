import type { LoaderFunctionArgs } from '@remix-run/node';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { gateCsv } from '~/stock-guard/gate/gate-csv';
import { gatePage } from '~/stock-guard/gate/gate-page.server';
import { askedGate } from '~/ui/stock/asked-gate';
import { sizeSentence } from '~/ui/stock/gate-size-words';
import { wordsFor } from '~/words/words';

const HEADINGS = [
  ...(['chapter', 'icon', 'size', 'where', 'state', 'per-day', 'available', 'arrives', 'undated'] as const),
  ...(['expected', 'expected-in', 'missing', 'from', 'to'] as const),
];

/** Every size of a gate, as a file. */
export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const { data } = askedGate.safeParse(params);
  const page = data ? await gatePage(shop.shop, data, now()) : null;
  if (!page) throw new Response('Not found', { status: 404 });
  const words = wordsFor(shop);
  const text = gateCsv(page, {
    headings: HEADINGS.map((heading) => words.t(`stock-gate.${heading}`)),
    where: ({ pool, place }) => words.t('stock-figures.where', { pool, place }),
    state: (gate) => sizeSentence(gate, page.gate.today, words),
  });
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="gate.csv"',
    },
  });
};
