import { Autocomplete, TextField } from '@shopify/polaris';
import type { RulesPage } from '~/universe/rules/rules-page';
import { useWords } from '../../words';
import { CollectionField } from './collection-field';
import type { RuleDraft } from './rule-draft';

interface ValueFieldProps {
  draft: RuleDraft;
  choices: RulesPage['choices'];
  error: string | false;
  change: (changes: Partial<RuleDraft>) => void;
}

/** The type, tag, vendor or collection that a rule looks for; types and vendors are offered. */
export function ValueField({ draft, choices, error, change }: ValueFieldProps) {
  const { t } = useWords();
  const { field, value } = draft;
  if (field === 'collection') {
    return (
      <CollectionField
        title={draft.collectionTitle}
        error={error}
        onChange={(id, collectionTitle) => change({ value: id, collectionTitle })}
      />
    );
  }
  const text = {
    label: t('universe-rules.form.value'),
    helpText: t('universe-rules.form.value.help'),
    autoComplete: 'off',
    value,
    error,
    onChange: (typed: string) => change({ value: typed }),
  };
  if (field === 'tag') return <TextField {...text} />;
  const known = field === 'vendor' ? choices.vendors : choices.productTypes;
  const offered = known.filter((one) => one.toLowerCase().includes(value.trim().toLowerCase()));
  return (
    <Autocomplete
      options={offered.map((one) => ({ value: one, label: one }))}
      selected={[value]}
      onSelect={([chosen]) => change({ value: chosen ?? '' })}
      textField={<Autocomplete.TextField {...text} />}
    />
  );
}
