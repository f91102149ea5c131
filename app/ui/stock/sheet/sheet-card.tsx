import { useNavigate } from '@remix-run/react';
import { BlockStack, Card, InlineStack, Pagination, Text } from '@shopify/polaris';
import type { SheetSize } from '~/stock-guard/sheet/icon-sheet';
import type { SheetPage } from '~/stock-guard/sheet/sheet-page';
import { useWords } from '../../words';
import { ArrivalsUnknown } from './arrivals-unknown';
import { CoverChart } from './cover-chart';
import { SheetChoices, sheetUrl, type SheetChosen } from './sheet-choices';
import { SheetTable } from './sheet-table';

/** A sheet of thousands of cells is read by nobody: so many sizes at once. The CSV has all of them. */
const SIZES_PER_PAGE = 24;

interface SheetCardProps {
  page: SheetPage;
  chosen: SheetChosen;
  at: number;
}

/** The sheet of one icon: a sentence, a chart, the table. */
export function SheetCard({ page, chosen, at }: SheetCardProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { sheet, icon } = page;
  const { sizes, total, leftOut } = sheet;
  const first = Math.min((at - 1) * SIZES_PER_PAGE, Math.max(0, sizes.length - 1));
  const shown = sizes.slice(first, first + SIZES_PER_PAGE);
  const marked = (size: SheetSize, mark: 'out' | 'under') => size.weeks.some((week) => week.mark === mark);
  const out = sizes.filter((size) => marked(size, 'out')).length;
  const under = sizes.filter((size) => marked(size, 'under') && !marked(size, 'out')).length;
  const caption = t('stock-sheet.caption', { icon: icon.title, weeks: total.length });
  const go = (to: number) => {
    navigate(sheetUrl('/app/stock/sheet', { ...chosen, page: to }));
  };
  return (
    <Card>
      <BlockStack gap="400">
        <SheetChoices page={page} chosen={chosen} />
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {caption}
          </Text>
          <Text as="p">
            {[
              ...(out > 0 ? [t('stock-sheet.says.out', { count: out })] : []),
              ...(under > 0 ? [t('stock-sheet.says.under', { count: under })] : []),
              ...(out + under === 0 && sizes.length > 0 ? [t('stock-sheet.says.calm')] : []),
            ].join(' ')}
          </Text>
          {!page.arrivalsKnown && <ArrivalsUnknown />}
          {leftOut.map(({ variantId, what, why }) => (
            <Text as="p" key={variantId}>
              {t(`stock-sheet.left-out.${why}`, { what })}
            </Text>
          ))}
        </BlockStack>
        {sizes.length > 0 && (
          <>
            <CoverChart weeks={total} />
            <SheetTable sheet={sheet} sizes={shown} caption={caption} pool={page.pool} />
            <Text as="p" tone="subdued">
              {t('stock-sheet.legend')}
            </Text>
          </>
        )}
        {sizes.length > SIZES_PER_PAGE && (
          <InlineStack align="center">
            <Pagination
              label={t('stock-sheet.page', {
                from: first + 1,
                to: first + shown.length,
                all: sizes.length,
              })}
              hasPrevious={first > 0}
              previousTooltip={t('stock-sheet.page.previous')}
              onPrevious={() => go(at - 1)}
              hasNext={first + SIZES_PER_PAGE < sizes.length}
              nextTooltip={t('stock-sheet.page.next')}
              onNext={() => go(at + 1)}
            />
          </InlineStack>
        )}
      </BlockStack>
    </Card>
  );
}
