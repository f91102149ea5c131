import { Box, InlineStack, Select } from '@shopify/polaris';
import { useNavigate } from '@remix-run/react';
import type { IncidentChoices } from '~/stock-guard/incidents/incident-choices';
import type { IncidentFilter, IncidentTab } from '~/stock-guard/incidents/incident-list';
import { useWords } from '../words';

/** The address of a page of incidents; what filters nothing is left out. */
export function incidentsAddress(tab: IncidentTab, { iconId, pool }: IncidentFilter, from?: string): string {
  const query = new URLSearchParams({
    tab,
    ...(iconId !== null && { icon: iconId }),
    ...(pool !== null && { pool }),
    ...(from !== undefined && { from }),
  });
  return `/app/stock?${query.toString()}`;
}

interface IncidentFiltersProps {
  tab: IncidentTab;
  filter: IncidentFilter;
  choices: IncidentChoices;
}

/** Which icon and which place; nothing where there is nothing to choose. */
export function IncidentFilters({ tab, filter, choices: { icons, places } }: IncidentFiltersProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  if (icons.length === 0 && places.length === 0) return null;
  return (
    <Box padding="300" borderBlockEndWidth="025" borderColor="border-secondary">
      <InlineStack gap="300">
        {icons.length > 0 && (
          <Select
            label={t('stock.filter.icon')}
            labelInline
            options={[
              { value: '', label: t('stock.filter.icon.all') },
              ...icons.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            value={filter.iconId ?? ''}
            onChange={(id) => navigate(incidentsAddress(tab, { ...filter, iconId: id === '' ? null : id }))}
          />
        )}
        {places.length > 0 && (
          <Select
            label={t('stock.filter.pool')}
            labelInline
            options={[
              { value: '', label: t('stock.filter.pool.all') },
              { value: 'online', label: t('stock.online') },
              ...places.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={filter.pool ?? ''}
            onChange={(pool) =>
              navigate(incidentsAddress(tab, { ...filter, pool: pool === '' ? null : pool }))
            }
          />
        )}
      </InlineStack>
    </Box>
  );
}
