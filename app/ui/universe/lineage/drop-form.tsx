import { SaveBar } from '@shopify/app-bridge-react';
import { Banner, BlockStack, Card, FormLayout, TextField } from '@shopify/polaris';
import { useNavigate } from '@remix-run/react';
import { useState } from 'react';
import type { DropEntry, DropFaults } from '~/universe/lineage/drop-entry';
import { ChangedMeanwhile } from '../../changed-meanwhile';
import { useWords } from '../../words';
import { refusalSentence } from '../refusal-sentence';
import { useSaving } from './use-saving';

interface DropFormProps {
  /** Null for one that is new. */
  id: string | null;
  version: number;
  saved: DropEntry;
}

/** A drop, edited under the save bar. */
export function DropForm({ id, version, saved }: DropFormProps) {
  const words = useWords();
  const { t } = words;
  const navigate = useNavigate();
  const [edited, setEdited] = useState<{ entry: DropEntry; seen: number } | null>(null);
  const reset = () => setEdited(null);
  const { save, answer, busy } = useSaving('drops', id, reset);
  const entry = edited?.entry ?? saved;
  const changed = edited !== null && JSON.stringify(edited.entry) !== JSON.stringify(saved);
  const faults: DropFaults = edited && answer?.kind === 'faulty' ? answer.faults : {};
  const change = (changes: Partial<DropEntry>) =>
    setEdited({ entry: { ...entry, ...changes }, seen: edited?.seen ?? version });
  const errorOf = (field: keyof DropEntry) => {
    const fault = faults[field];
    return fault !== undefined && t(`lineage.fault.${fault}`);
  };
  return (
    <Card>
      <SaveBar id="drop" open={changed || (id === null && answer?.kind !== 'saved')}>
        <button
          variant="primary"
          onClick={() => save({ id, seen: edited?.seen ?? version, entry })}
          {...(busy ? { loading: '' } : {})}
        >
          {t('shared.save')}
        </button>
        <button onClick={() => (id === null ? navigate('/app/universe/lineage') : reset())}>
          {t('shared.discard')}
        </button>
      </SaveBar>
      <BlockStack gap="400">
        {edited && answer?.kind === 'changed-meanwhile' && (
          <ChangedMeanwhile
            by={answer.by}
            at={answer.at}
            onTakeTheirs={reset}
            onSaveMine={() => {
              setEdited({ entry, seen: version });
              save({ id, seen: version, entry });
            }}
          />
        )}
        {answer?.kind === 'not-there' && <Banner tone="critical">{t('lineage.gone')}</Banner>}
        {answer?.kind === 'refused' && (
          <Banner tone="critical">{refusalSentence(answer.refusal, words)}</Banner>
        )}
        <FormLayout>
          <TextField
            label={t('lineage.drop.title')}
            autoComplete="off"
            value={entry.title}
            error={errorOf('title')}
            onChange={(title) => change({ title })}
          />
          <TextField
            type="date"
            label={t('lineage.launches')}
            helpText={t('lineage.drop.launches.help')}
            autoComplete="off"
            value={entry.launchesOn}
            error={errorOf('launchesOn')}
            onChange={(launchesOn) => change({ launchesOn })}
          />
          <TextField
            label={t('lineage.note')}
            multiline={3}
            autoComplete="off"
            value={entry.note}
            error={errorOf('note')}
            onChange={(note) => change({ note })}
          />
        </FormLayout>
      </BlockStack>
    </Card>
  );
}
