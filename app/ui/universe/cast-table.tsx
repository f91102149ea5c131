import { IndexTable, useIndexResourceState, type IndexTableProps } from '@shopify/polaris';
import { useNavigate } from '@remix-run/react';
import type { CastRow } from '~/universe/cast/cast-list';
import type { CastingWay } from '~/universe/casting/casting-ways';
import { useMay } from '../may';
import { useWords } from '../words';
import { withFilters } from './cast-address';
import { CastTableRow } from './cast-table-row';

const SALES = ['universe.column.sold', 'universe.column.revenue'] as const;

interface CastTableProps {
  rows: CastRow[];
  loading: boolean;
  emptyState: IndexTableProps['emptyState'];
  /** The list's address, where it has more pages than this one. */
  more: URLSearchParams | null;
}

/** The products of one page, to look at and to choose from for a casting. */
export function CastTable({ rows, loading, emptyState, more }: CastTableProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const mayCast = useMay('cast');
  const { selectedResources, allResourcesSelected, handleSelectionChange } = useIndexResourceState(
    rows.map(({ id }) => ({ id })),
  );
  const everything = allResourcesSelected && more !== null;
  const castAs = (as: CastingWay) => () => {
    const chosen = everything
      ? new URLSearchParams([...withFilters(more, {}), ['all', '1']])
      : new URLSearchParams({ products: selectedResources.join(',') });
    chosen.set('as', as);
    navigate(`/app/universe/cast?${chosen.toString()}`);
  };
  const sales = rows.some(({ sold }) => sold !== null);
  return (
    <div className="chosen-first-column-narrow">
      <IndexTable
        selectable={mayCast}
        itemCount={rows.length}
        hasMoreItems={more !== null}
        loading={loading}
        emptyState={emptyState}
        resourceName={{ singular: t('universe.products.one'), plural: t('universe.products.other') }}
        selectedItemsCount={allResourcesSelected ? 'All' : selectedResources.length}
        onSelectionChange={handleSelectionChange}
        promotedBulkActions={[
          { content: t('universe.cast.icon'), onAction: castAs('icon') },
          { content: t('universe.cast.supporting'), onAction: castAs('supporting') },
          { content: t('universe.cast.edition'), onAction: castAs('edition') },
        ]}
        bulkActions={[{ content: t('universe.cast.uncast'), onAction: castAs('uncast') }]}
        headings={[
          { title: t('universe.column.product') },
          { title: t('universe.column.role') },
          { title: t('universe.column.belongs') },
          { title: t('universe.column.stock'), alignment: 'end' },
          ...(sales ? SALES.map((key) => ({ title: t(key), alignment: 'end' as const })) : []),
        ]}
      >
        {rows.map((row, position) => (
          <CastTableRow
            key={row.id}
            row={row}
            position={position}
            sales={sales}
            selected={selectedResources.includes(row.id)}
          />
        ))}
      </IndexTable>
    </div>
  );
}
