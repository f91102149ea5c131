import { Autocomplete } from '@shopify/polaris';
import { useWords } from '../words';

interface CategoryFieldProps {
  /** Names of the shop's own list. */
  known: readonly string[];
  value: string;
  error: string | false;
  onChange: (category: string) => void;
}

/** A category of the shop's own list, or a new one by its name. */
export function CategoryField({ known, value, error, onChange }: CategoryFieldProps) {
  const { t } = useWords();
  const typed = value.trim().toLowerCase();
  const offered = known.filter((name) => name.toLowerCase().includes(typed));
  return (
    <Autocomplete
      options={offered.map((name) => ({ value: name, label: name }))}
      selected={[value]}
      onSelect={([category]) => onChange(category ?? '')}
      textField={
        <Autocomplete.TextField
          label={t('universe.cast.category')}
          helpText={t('universe.cast.category.help')}
          autoComplete="off"
          value={value}
          error={error}
          onChange={onChange}
        />
      }
    />
  );
}
