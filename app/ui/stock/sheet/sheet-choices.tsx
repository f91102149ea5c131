import { useNavigate } from '@remix-run/react';
import { Button, InlineStack, Select } from '@shopify/polaris';
import type { SheetPage } from '~/stock-guard/sheet/sheet-page';
import { useWords } from '../../words';
import { CsvButton } from './csv-button';

export interface SheetChosen {
  icon: string;
  pool: string;
  weeks: 'quarter' | 'half-year';
}

export const sheetUrl = (path: string, chosen: SheetChosen & { page?: number }): string =>
  `${path}?${new URLSearchParams(Object.entries(chosen).map(([name, value]) => [name, String(value)])).toString()}`;

/** Which icon, which stock, how far ahead; printing and CSV. */
export function SheetChoices({ page, chosen }: { page: SheetPage; chosen: SheetChosen }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const go = (change: Partial<SheetChosen>) => {
    navigate(sheetUrl('/app/stock/sheet', { ...chosen, ...change }));
  };
  const icons = page.icons.some(({ id }) => id === page.icon.id) ? page.icons : [page.icon, ...page.icons];
  return (
    <div className="not-printed">
      <InlineStack gap="300" blockAlign="end">
        <Select
          label={t('stock-sheet.icon')}
          options={icons.map(({ id, title }) => ({ value: id, label: title }))}
          value={page.icon.id}
          onChange={(icon) => navigate(`/app/stock/sheet?icon=${icon}&weeks=${chosen.weeks}`)}
        />
        {page.pools.length > 1 && (
          <Select
            label={t('stock-sheet.pool')}
            options={page.pools.map(({ id, name }) => ({
              value: id,
              label: t('stock-sheet.pool.name', { pool: id, name }),
            }))}
            value={page.pool}
            onChange={(pool) => go({ pool })}
          />
        )}
        <Select
          label={t('stock-sheet.weeks')}
          options={(['quarter', 'half-year'] as const).map((value) => ({
            value,
            label: t(`stock-sheet.weeks.${value}`),
          }))}
          value={chosen.weeks}
          onChange={(weeks) => go({ weeks: weeks === 'half-year' ? weeks : 'quarter' })}
        />
        <Button onClick={() => window.print()}>{t('stock-sheet.print')}</Button>
        <CsvButton
          url={sheetUrl('/app/stock/sheet.csv', chosen)}
          name={t('stock-sheet.csv.file')}
          label={t('stock-sheet.csv')}
        />
      </InlineStack>
    </div>
  );
}
