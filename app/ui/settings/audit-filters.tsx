import { useSearchParams } from '@remix-run/react';
import { FormLayout, Select, TextField } from '@shopify/polaris';
import { AUDIT_SUBJECTS } from '~/team/audit';
import type { AuditRequest } from '~/team/audit-list';
import { useWords } from '../words';

interface AuditFiltersProps {
  asked: AuditRequest;
  people: { id: string; name: string }[];
}

/** Which changes are shown: about what, by whom, between which days. */
export function AuditFilters({ asked, people }: AuditFiltersProps) {
  const { t } = useWords();
  const [params, setParams] = useSearchParams();
  const filter = (name: string) => (value: string) => {
    const next = new URLSearchParams(params);
    next.delete('before');
    if (value === '') next.delete(name);
    else next.set(name, value);
    setParams(next, { replace: true });
  };
  const any = { label: t('team.changes.any'), value: '' };
  return (
    <FormLayout>
      <FormLayout.Group condensed>
        <Select
          label={t('team.changes.about')}
          options={[any, ...AUDIT_SUBJECTS.map((value) => ({ value, label: t(`team.about.${value}`) }))]}
          value={asked.about ?? ''}
          onChange={filter('about')}
        />
        <Select
          label={t('team.changes.by')}
          options={[any, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
          value={asked.by ?? ''}
          onChange={filter('by')}
        />
        <TextField
          label={t('team.changes.from')}
          type="date"
          autoComplete="off"
          value={asked.from ?? ''}
          onChange={filter('from')}
        />
        <TextField
          label={t('team.changes.to')}
          type="date"
          autoComplete="off"
          value={asked.to ?? ''}
          onChange={filter('to')}
        />
      </FormLayout.Group>
    </FormLayout>
  );
}
