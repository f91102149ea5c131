import { BlockStack, Card, Link, Text } from '@shopify/polaris';
import type { StockRow, StockTable } from '~/universe/product/product-page';
import { stockCell, stockColumns, type StockCell } from '~/universe/product/stock-cell';
import type { Words } from '~/words/words';
import { useWords } from '../words';
import { ScrollTable, type CellTone } from './scroll-table';

const TONES: Record<StockCell['kind'], CellTone> = {
  absent: null,
  'not-tracked': null,
  out: 'critical',
  low: 'caution',
  plain: null,
  enough: 'success',
};

function cellWords(cell: StockCell, { t, number }: Words): string {
  if (cell.kind === 'absent') return t('universe.product.stock.absent');
  if (cell.kind === 'not-tracked') return t('universe.stock.notTracked');
  if (cell.kind === 'plain' || cell.kind === 'enough') return number(cell.units);
  return t(`universe.product.stock.${cell.kind}`, { count: number(cell.units) });
}

/** A size; of a permanent one the figures of its promise are a click away. */
function RowHeading({ row }: { row: StockRow }) {
  const { t, number } = useWords();
  const title = row.title ?? t('universe.product.stock.only');
  return (
    <BlockStack>
      <Text as="span" {...(row.permanent ? { fontWeight: 'semibold' as const } : {})}>
        {row.permanent ? <Link url={`/app/stock/figures/${row.variantId}/online`}>{title}</Link> : title}
      </Text>
      {row.incoming > 0 && (
        <Text as="span" variant="bodyXs" tone="subdued">
          {t('universe.product.stock.incoming', { count: number(row.incoming) })}
        </Text>
      )}
    </BlockStack>
  );
}

/** Why there is nothing to count; null where a table says more. */
function noTableBecause({ locations, rows }: StockTable, bundle: boolean) {
  if (locations.length === 0) return 'none';
  if (rows.some(({ tracked }) => tracked)) return null;
  return bundle ? 'bundle' : 'untracked';
}

/** Available units by size and place. What is out or low is written; the colour only repeats it. */
export function StockCard({ stock, bundle }: { stock: StockTable; bundle: boolean }) {
  const words = useWords();
  const { t } = words;
  const columns = stockColumns(stock);
  const why = noTableBecause(stock, bundle);
  const promised = stock.rows.some(({ permanent }) => permanent);
  const titles = columns.map(({ place, promised }) => {
    if (place === null) return t('universe.product.stock.online');
    return promised ? t('universe.product.stock.place', { name: place }) : place;
  });
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t('universe.product.stock')}
        </Text>
        {why ? (
          <Text as="p">{t(`universe.product.stock.${why}`)}</Text>
        ) : (
          <>
            <ScrollTable
              label={t('universe.product.stock')}
              columns={titles}
              rows={stock.rows.map((row) => ({
                key: row.variantId,
                heading: <RowHeading row={row} />,
                cells: columns.map((column) => {
                  const cell = stockCell(row, column, stock.minimum);
                  return { content: <Text as="span">{cellWords(cell, words)}</Text>, tone: TONES[cell.kind] };
                }),
              }))}
            />
            <Text as="p" tone="subdued">
              {t(`universe.product.stock.${promised ? 'legend' : 'unpromised'}`)}
            </Text>
          </>
        )}
      </BlockStack>
    </Card>
  );
}
