import { ChoiceList } from '@shopify/polaris';
import { LEAVING, type Leaving, type RulePreviewed } from '~/universe/rules/rule-answers';
import { useWords } from '../../words';

interface LeavingChoiceProps {
  preview: RulePreviewed | null;
  leaving: Leaving;
  onChange: (leaving: Leaving) => void;
}

/** What becomes of products that a rule lets go; asked only where there are any. */
export function LeavingChoice({ preview, leaving, onChange }: LeavingChoiceProps) {
  const { t } = useWords();
  if (preview?.kind !== 'preview' || preview.leave.toNothing + preview.leave.toOther === 0) return null;
  return (
    <ChoiceList
      title={t('universe-rules.form.leaving')}
      choices={LEAVING.map((value) => ({ value, label: t(`universe-rules.form.leaving.${value}`) }))}
      selected={[leaving]}
      onChange={([chosen]) => onChange(chosen as Leaving)}
    />
  );
}
