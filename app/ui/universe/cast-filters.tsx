import {
  ChoiceList,
  IndexFilters,
  IndexFiltersMode,
  TextField,
  useSetIndexFiltersMode,
  type IndexFiltersProps,
} from '@shopify/polaris';
import {
  NO_ICON,
  SORTS,
  STATUSES,
  type CastChoices,
  type CastList,
  type Sort,
} from '~/universe/cast/cast-list';
import { ROLE_CHOICES } from '~/universe/roles';
import { useWords } from '../words';
import type { FilterName } from './cast-address';
import type { useCastAddress } from './use-cast-address';

interface CastFiltersProps {
  choices: CastChoices;
  counts: CastList['counts'];
  address: ReturnType<typeof useCastAddress>;
  loading: boolean;
}

const TABS = ['all', ...ROLE_CHOICES] as const;
const CHOSEN = ['icon', 'category', 'status', 'vendor', 'productType'] as const;

type Chosen = (typeof CHOSEN)[number];
interface Option {
  value: string;
  label: string;
}

/** What each filter offers, in the reader's words. */
function useOptions(choices: CastChoices): Record<Chosen, Option[]> {
  const { t } = useWords();
  const plain = (value: string): Option => ({ value, label: value });
  return {
    icon: [
      { value: NO_ICON, label: t('universe.filter.icon.none') },
      ...choices.icons.map(({ id, title }) => ({ value: id, label: title })),
    ],
    category: choices.categories.map(({ id, name }) => ({ value: id, label: name })),
    status: STATUSES.map((status) => ({ value: status, label: t(`universe.status.${status}`) })),
    vendor: choices.vendors.map(plain),
    productType: choices.productTypes.map(plain),
  };
}

function useSortOptions(): IndexFiltersProps['sortOptions'] {
  const { t } = useWords();
  const labelOf = (sort: Sort) =>
    t(sort.startsWith('title') ? 'universe.sort.title' : 'universe.sort.created');
  const directionOf = (sort: Sort) => {
    if (sort === 'title asc') return t('universe.sort.ascending');
    if (sort === 'title desc') return t('universe.sort.descending');
    return t(sort === 'created asc' ? 'universe.sort.oldest' : 'universe.sort.newest');
  };
  return SORTS.map((sort) => ({ label: labelOf(sort), value: sort, directionLabel: directionOf(sort) }));
}

/** Search, filters and order of the cast list; all of them stand in the address. */
export function CastFilters({ choices, counts, address, loading }: CastFiltersProps) {
  const { t } = useWords();
  const options = useOptions(choices);
  const { request, set } = address;
  // An address that filters shows its filters: nobody should wonder where the other products are.
  const filtering =
    request.search !== undefined || CHOSEN.some((name) => request[name]) || request.tag !== undefined;
  const { mode, setMode } = useSetIndexFiltersMode(
    filtering ? IndexFiltersMode.Filtering : IndexFiltersMode.Default,
  );
  const choose = (name: FilterName) => (values: string[]) => set({ [name]: values[0] ?? null });
  const offered = CHOSEN.filter((name) => options[name].length > 0);
  const filters = offered.map((name) => ({
    key: name,
    label: t(`universe.filter.${name}`),
    filter: (
      <ChoiceList
        title={t(`universe.filter.${name}`)}
        titleHidden
        choices={options[name]}
        selected={request[name] === undefined ? [] : [request[name]]}
        onChange={choose(name)}
      />
    ),
  }));
  const tag = {
    key: 'tag',
    label: t('universe.filter.tag'),
    filter: (
      <TextField
        label={t('universe.filter.tag')}
        labelHidden
        autoComplete="off"
        value={request.tag ?? ''}
        onChange={(value) => set({ tag: value })}
      />
    ),
  };
  const applied = [...CHOSEN, 'tag' as const].flatMap((name) => {
    const value = request[name];
    if (value === undefined) return [];
    const label =
      name === 'tag' ? value : (options[name].find((option) => option.value === value)?.label ?? value);
    const saying = t('universe.filter.is', { filter: t(`universe.filter.${name}`), value: label });
    return [{ key: name, label: saying, onRemove: () => set({ [name]: null }) }];
  });
  return (
    <div className="unmeasured">
      <IndexFilters
        disableStickyMode
        mode={mode}
        setMode={setMode}
        loading={loading}
        canCreateNewView={false}
        tabs={TABS.map((role) => ({ id: role, content: t(`universe.tab.${role}`, { count: counts[role] }) }))}
        selected={TABS.indexOf(request.role ?? 'all')}
        onSelect={(index) => set({ role: TABS[index] === 'all' ? null : (TABS[index] ?? null) })}
        queryValue={address.typed}
        queryPlaceholder={t('universe.search')}
        onQueryChange={address.type}
        onQueryClear={() => address.type('')}
        cancelAction={{ onAction: () => address.type('') }}
        sortOptions={useSortOptions() ?? []}
        sortSelected={[request.sort ?? 'title asc']}
        onSort={(selected) => set({ sort: selected[0] ?? null })}
        filters={[...filters, tag]}
        appliedFilters={applied}
        onClearAll={address.clear}
      />
    </div>
  );
}
