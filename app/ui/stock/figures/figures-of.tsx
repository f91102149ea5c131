import { Banner } from '@shopify/polaris';
import type { ReactNode } from 'react';
import type { FiguresPage } from '~/stock-guard/explain/figures-page';
import { useWords } from '../../words';
import { AheadCard } from './ahead-card';
import { OrderByCard, UnitsCard } from './order-cards';
import { PositionCard } from './position-card';
import { StockOutCard } from './stock-out-card';
import { TermsCard } from './terms-card';
import { VelocityCard } from './velocity-card';
import { ReorderPointCard, WaitingCard } from './waiting-cards';

interface FiguresOfProps {
  page: FiguresPage;
  /** What hands over all days as a file. */
  daysFile?: ReactNode;
}

/** All figures of a variant in a pool, from what it sells to what to order; or why there are none. */
export function FiguresOf({ page, daysFile }: FiguresOfProps) {
  const { t } = useWords();
  const { figures } = page;
  if (figures === null)
    return (
      <Banner title={t('stock-figures.not-guarded.title')}>{t('stock-figures.not-guarded.body')}</Banner>
    );
  const { stocked, stock } = figures;
  const why = stock.kind === 'counted' ? null : stock.kind === 'not-tracked' ? stock.kind : stock.why;
  return (
    <>
      {why !== null && <Banner>{t(`stock-figures.no-stock.${why}`)}</Banner>}
      <VelocityCard
        velocity={figures.velocity}
        names={page.locationNames}
        today={figures.today}
        days={page.days}
        daysFile={daysFile}
      />
      <AheadCard figures={figures} uplifts={page.uplifts} />
      <WaitingCard figures={figures} />
      <ReorderPointCard figures={figures} />
      {stocked && (
        <>
          <PositionCard page={page} figures={{ ...figures, stocked }} />
          <StockOutCard figures={{ ...figures, stocked }} />
          <OrderByCard figures={{ ...figures, stocked }} />
          <UnitsCard figures={{ ...figures, stocked }} />
        </>
      )}
      <TermsCard page={page} terms={figures.terms} />
    </>
  );
}
