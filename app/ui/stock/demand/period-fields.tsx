import { FormLayout, TextField } from '@shopify/polaris';
import type { EntryField } from '~/stock-guard/demand/demand-entries';
import { useWords } from '../../words';

interface Period {
  from: string;
  to: string;
}

interface PeriodFieldsProps {
  entry: Period;
  change: (changed: Partial<Period>) => void;
  faultOf: (field: EntryField) => string | undefined;
}

/** The first and the last day of a period, with what is wrong with either beside it. */
export function PeriodFields({ entry, change, faultOf }: PeriodFieldsProps) {
  const { t } = useWords();
  const field = (name: 'from' | 'to') => (
    <TextField
      type="date"
      label={t(`stock-demand.${name}-day`)}
      autoComplete="off"
      value={entry[name]}
      error={faultOf(name) ?? false}
      onChange={(day) => change({ [name]: day })}
    />
  );
  return (
    <FormLayout.Group condensed>
      {field('from')}
      {field('to')}
    </FormLayout.Group>
  );
}
