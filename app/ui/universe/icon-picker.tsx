import { ChoiceList } from '@shopify/polaris';
import type { Choice } from '~/universe/lineage/lineage-choice';
import { PickBySearch } from './lineage/pick-by-search';

/** So many are read at a glance; more are searched. */
const AT_A_GLANCE = 12;

interface IconPickerProps {
  label: string;
  /** The shop's icons, or the first of them. */
  icons: readonly Choice[];
  chosen: readonly Choice[];
  many: boolean;
  error: string | false;
  onChange: (chosen: Choice[]) => void;
}

/** Chooses icons: from a list while there are few, by a search among more. */
export function IconPicker({ label, icons, chosen, many, error, onChange }: IconPickerProps) {
  if (icons.length > AT_A_GLANCE) {
    return (
      <PickBySearch of="icon" label={label} chosen={chosen} many={many} error={error} onChange={onChange} />
    );
  }
  return (
    <ChoiceList
      allowMultiple={many}
      title={label}
      choices={icons.map(({ id, title }) => ({ value: id, label: title }))}
      selected={chosen.map(({ id }) => id)}
      {...(error !== false && { error })}
      onChange={(ids) => onChange(icons.filter(({ id }) => ids.includes(id)))}
    />
  );
}
