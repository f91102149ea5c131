import { useFetcher, useNavigate } from '@remix-run/react';
import { Banner, BlockStack, Button, Card, InlineStack, Text, TextField } from '@shopify/polaris';
import { useEffect, useState } from 'react';
import { useWords } from '../../words';
import type { CastingDone } from '../casting-answer';
import { fieldOf, refusalSentence } from '../refusal-sentence';
import type { RemovalAnswer } from './lineage-answer';

interface RemovalCardProps {
  what: 'editions' | 'drops';
  id: string;
  version: number;
  /** What its removal would leave behind, in sentences. */
  leaves: string[];
}

/** Removes an edition or a drop, once what that leaves behind was read. An edition's removal can be undone. */
export function RemovalCard({ what, id, version, leaves }: RemovalCardProps) {
  const words = useWords();
  const { t, dateTime } = words;
  const { submit, data, state } = useFetcher<RemovalAnswer>();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  useEffect(() => {
    if (data?.kind !== 'removed') return;
    const { changeId, products = 0 } = data;
    const done: CastingDone | null =
      changeId === undefined ? null : { changeId, as: 'removed-edition', products };
    navigate('/app/universe/lineage', { state: done && { done } });
  }, [data, navigate]);
  const refusal = data?.kind === 'refused' ? data.refusal : null;
  const remove = () => {
    submit(JSON.stringify({ seen: version, ...(what === 'editions' && { reason }) }), {
      method: 'post',
      action: `/app/universe/${what}/${id}/removal`,
      encType: 'application/json',
    });
  };
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t(`lineage.removal.${what}`)}
        </Text>
        {data?.kind === 'changed-meanwhile' && (
          <Banner tone="warning">
            {t('lineage.removal.changed', { by: data.by, at: dateTime(data.at) })}
          </Banner>
        )}
        {data?.kind === 'not-there' && <Banner tone="critical">{t('lineage.gone')}</Banner>}
        {leaves.map((sentence) => (
          <Text key={sentence} as="p">
            {sentence}
          </Text>
        ))}
        {asking && what === 'editions' && (
          <TextField
            label={t('universe.cast.reason')}
            helpText={t('universe.cast.reason.help')}
            autoComplete="off"
            autoFocus
            value={reason}
            error={refusal !== null && fieldOf(refusal) === 'reason' && refusalSentence(refusal, words)}
            onChange={setReason}
          />
        )}
        <InlineStack gap="200">
          {asking ? (
            <>
              <Button variant="primary" tone="critical" loading={state !== 'idle'} onClick={remove}>
                {t('lineage.removal.yes')}
              </Button>
              <Button onClick={() => setAsking(false)}>{t('shared.cancel')}</Button>
            </>
          ) : (
            <Button tone="critical" onClick={() => setAsking(true)}>
              {t('lineage.removal.ask')}
            </Button>
          )}
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
