import { SaveBar } from '@shopify/app-bridge-react';
import { Banner, BlockStack, Card, Text, TextField } from '@shopify/polaris';
import { useState } from 'react';
import { usePolicy } from '../stock/policies/use-policy';
import { useMay } from '../may';
import { useWords } from '../words';

interface PhasingOutCardProps {
  iconId: string;
  /** A day, `YYYY-MM-DD`; null where it goes on. */
  phasingOutOn: string | null;
}

/** From which day an icon is no longer replenished: set, moved or cleared under the save bar. */
export function PhasingOutCard({ iconId, phasingOutOn }: PhasingOutCardProps) {
  const { t, day } = useWords();
  const mayGuard = useMay('guard');
  const [edited, setEdited] = useState<string | null>(null);
  const reset = () => setEdited(null);
  const policy = usePolicy(reset);
  const typed = edited ?? phasingOutOn ?? '';
  const place = { level: 'icon', subject: iconId, pool: '' };
  const save = () => policy.save({ ...place, fields: { phasingOutOn: typed === '' ? null : typed } });
  const changed = edited !== null && edited !== (phasingOutOn ?? '');
  if (!mayGuard && phasingOutOn === null) return null;
  return (
    <Card>
      <SaveBar id="phasing-out" open={changed}>
        <button variant="primary" onClick={save} {...(policy.saving ? { loading: '' } : {})}>
          {t('shared.save')}
        </button>
        <button onClick={reset}>{t('shared.discard')}</button>
      </SaveBar>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {phasingOutOn === null
            ? t('universe-rules.phasing-out.not')
            : t('universe-rules.phasing-out.from', { day: day(phasingOutOn) })}
        </Text>
        {policy.notThere && <Banner tone="critical">{t('stock-policy.not-there')}</Banner>}
        {mayGuard && (
          <TextField
            type="date"
            label={t('stock-policy.field.phasingOutOn')}
            helpText={t('universe-rules.phasing-out.help')}
            autoComplete="off"
            value={typed}
            error={policy.refused.has('phasingOutOn') && t('stock-policy.error.phasingOutOn')}
            onChange={setEdited}
          />
        )}
      </BlockStack>
    </Card>
  );
}
