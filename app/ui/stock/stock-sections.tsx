import { Box, Tabs } from '@shopify/polaris';
import { useNavigate } from '@remix-run/react';
import { useWords } from '../words';

const SECTIONS = [
  { id: 'incidents', url: '/app/stock' },
  { id: 'sheet', url: '/app/stock/sheet' },
  { id: 'policies', url: '/app/stock/policies' },
  { id: 'demand', url: '/app/stock/demand' },
] as const;

export type StockSection = (typeof SECTIONS)[number]['id'];

/** The pages of Stock, one click from each other. */
export function StockSections({ current }: { current: StockSection }) {
  const { t } = useWords();
  const navigate = useNavigate();
  return (
    // Tabs have no height before they have measured themselves.
    <Box minHeight="var(--p-space-1200)">
      <Tabs
        tabs={SECTIONS.map(({ id }) => ({ id: `stock-${id}`, content: t(`stock.section.${id}`) }))}
        selected={SECTIONS.findIndex(({ id }) => id === current)}
        onSelect={(index) => navigate(SECTIONS[index]?.url ?? '/app/stock')}
      />
    </Box>
  );
}
