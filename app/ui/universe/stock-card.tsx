import { BlockStack, Card, Text } from '@shopify/polaris';
import type { StockRow, StockTable } from '~/universe/product-page';
import { stockCell, type StockCell } from '~/universe/stock-cell';
import type { Words } from '~/words/words';
import { useWords } from '../words';
import { ScrollTable, type CellTone } from './scroll-table';

const TONES: Record<StockCell['kind'], CellTone> = {
  absent: null,
  'not-tracked': null,
  out: 'critical',
  low: 'caution',
  plain: 'success',
};

function cellWords(cell: StockCell, { t, number }: Words): string {
  if (cell.kind === 'absent') return t('universe.product.stock.absent');
  if (cell.kind === 'not-tracked') return t('universe.stock.notTracked');
  if (cell.kind === 'plain') return number(cell.units);
  return t(`universe.product.stock.${cell.kind}`, { count: number(cell.units) });
}

function RowHeading({ row }: { row: StockRow }) {
  const { t, number } = useWords();
  return (
    <BlockStack>
      <Text as="span" {...(row.permanent ? { fontWeight: 'semibold' as const } : {})}>
        {row.title}
      </Text>
      {row.incoming > 0 && (
        <Text as="span" variant="bodyXs" tone="subdued">
          {t('universe.product.stock.incoming', { count: number(row.incoming) })}
        </Text>
      )}
    </BlockStack>
  );
}

/** Available units by size and place. What is out or low is written; the colour only repeats it. */
export function StockCard({ stock }: { stock: StockTable }) {
  const words = useWords();
  const { t } = words;
  const columns = stock.locations.map(({ name, online }) =>
    online ? t('universe.product.stock.place', { name }) : name,
  );
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t('universe.product.stock')}
        </Text>
        {columns.length === 0 ? (
          <Text as="p">{t('universe.product.stock.none')}</Text>
        ) : (
          <ScrollTable
            label={t('universe.product.stock')}
            columns={columns}
            rows={stock.rows.map((row) => ({
              key: row.variantId,
              heading: <RowHeading row={row} />,
              cells: row.at.map((units) => {
                const cell = stockCell(row, units, stock.minimum);
                return { content: <Text as="span">{cellWords(cell, words)}</Text>, tone: TONES[cell.kind] };
              }),
            }))}
          />
        )}
        <Text as="p" tone="subdued">
          {t('universe.product.stock.legend')}
        </Text>
      </BlockStack>
    </Card>
  );
}
