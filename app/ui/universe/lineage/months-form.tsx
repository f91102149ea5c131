import { Button, InlineStack, TextField } from '@shopify/polaris';
import { useState } from 'react';
import { useVerb } from '../../verb';
import { useWords } from '../../words';

const SAID = { saved: 'shared.saved' } as const;

/** After how many months without an edition an icon is named. */
export function MonthsForm({ months }: { months: number }) {
  const { t } = useWords();
  const [typed, setTyped] = useState(String(months));
  const { submit, busy, outcome } = useVerb<'saved' | 'not-months'>(SAID);
  return (
    <InlineStack gap="200" blockAlign="end">
      <TextField
        label={t('lineage.months')}
        suffix={t('lineage.months.unit')}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        error={outcome === 'not-months' && t('lineage.months.wrong')}
        onChange={setTyped}
      />
      <Button
        loading={busy}
        onClick={() => {
          submit({ months: typed }, { method: 'post', action: '/app/universe/lineage/months' });
        }}
      >
        {t('shared.save')}
      </Button>
    </InlineStack>
  );
}
