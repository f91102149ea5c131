import type { LoaderFunctionArgs } from '@remix-run/node';
import { now } from '~/clock.server';
import { authenticateAdmin } from '~/shopify/authenticate.server';
import { velocityCsv } from '~/stock-guard/explain/velocity-csv';
import { velocityDays } from '~/stock-guard/explain/velocity-days.server';
import { askedFigure } from '~/ui/stock/figures/asked-figure';
import { wordsFor } from '~/words/words';

const HEADINGS = ['day', 'sold', 'counts', 'factor', 'followed', 'level', 'usual'] as const;

/** Every day that a velocity was made from, as a file. */
export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const { shop } = await authenticateAdmin(request);
  const asked = askedFigure(params);
  const known = asked && (await velocityDays(shop.shop, asked, now()));
  if (!known) throw new Response('Not found', { status: 404 });
  const { t } = wordsFor(shop);
  const text = velocityCsv(known.days, {
    headings: HEADINGS.map((heading) => t(`stock-velocity.${heading}`)),
    counts: t('stock-velocity.counts.yes'),
    inherited: t('stock-velocity.counts.inherited'),
    why: (why) => t(`stock-velocity.why.${why}`),
  });
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="days.csv"',
    },
  });
};
