import { SaveBar } from '@shopify/app-bridge-react';
import { Banner, BlockStack, TextField } from '@shopify/polaris';
import { useNavigate } from '@remix-run/react';
import { useState } from 'react';
import { ChangedMeanwhile } from '../../changed-meanwhile';
import { useWords } from '../../words';
import { OrphansBanner } from '../orphans-banner';
import { refusalSentence } from '../refusal-sentence';
import { faultWords, savingOf, type Begun, type EditionDraft } from './edition-draft';
import { EditionNameFields } from './edition-name-fields';
import { FieldsCard, PredecessorFields, ProductsField, WhenFields } from './edition-terms-fields';
import { useSaving } from './use-saving';

interface EditionFormProps {
  /** Null for one that is new. */
  id: string | null;
  /** The version that stands now. */
  version: number;
  /** The shop's latest casting when its products were read; null for one that is new. */
  castingsSeen: string | null;
  /** As it stands now, or as a new one begins. */
  saved: EditionDraft;
  /** Products it has now. */
  count: number;
  /** Where a new one that is discarded leads to. */
  back: string;
}

/** An edition, edited under the save bar: planned without a product, or with the products it is. */
export function EditionForm({ id, version, castingsSeen, saved, count, back }: EditionFormProps) {
  const words = useWords();
  const { t } = words;
  const navigate = useNavigate();
  // What was typed began from that: another person's save or casting in between is noticed.
  const [edited, setEdited] = useState<{ draft: EditionDraft; begun: Begun } | null>(null);
  const reset = () => setEdited(null);
  const { save, answer, busy } = useSaving('editions', id, reset);
  const draft = edited?.draft ?? saved;
  const begun = edited?.begun ?? { version, castingsSeen, products: saved.products };
  const changed = edited !== null && JSON.stringify(edited.draft) !== JSON.stringify(saved);
  const change = (changes: Partial<EditionDraft>) => setEdited({ draft: { ...draft, ...changes }, begun });
  const open = (changed || id === null) && answer?.kind !== 'saved';
  const faults = edited && answer?.kind === 'faulty' ? answer.faults : {};
  const refusal = answer?.kind === 'refused' ? answer.refusal : null;
  const orphans = refusal?.because === 'would-orphan' ? refusal.orphans : null;
  const fields = { draft, faults, change };
  return (
    <BlockStack gap="400">
      <SaveBar id="edition" open={open || changed}>
        <button
          variant="primary"
          onClick={() => save(savingOf(id, begun, draft))}
          {...(busy ? { loading: '' } : {})}
        >
          {t('shared.save')}
        </button>
        <button onClick={() => (id === null ? navigate(back) : reset())}>{t('shared.discard')}</button>
      </SaveBar>
      {edited && answer?.kind === 'changed-meanwhile' && (
        <ChangedMeanwhile
          by={answer.by}
          at={answer.at}
          onTakeTheirs={reset}
          onSaveMine={() => {
            const told = { ...begun, version, castingsSeen };
            setEdited({ draft, begun: told });
            save(savingOf(id, told, draft));
          }}
        />
      )}
      {answer?.kind === 'not-there' && <Banner tone="critical">{t('lineage.gone')}</Banner>}
      {orphans && (
        <OrphansBanner
          orphans={orphans}
          understood={draft.understood}
          onChange={(understood) => change({ understood })}
        />
      )}
      {answer?.kind === 'refused' && !orphans && (
        <Banner tone="critical">{refusalSentence(answer.refusal, words)}</Banner>
      )}
      <FieldsCard title={t('lineage.card.what')}>
        <EditionNameFields {...fields} />
      </FieldsCard>
      <FieldsCard title={t('lineage.card.when')}>
        <WhenFields {...fields} />
      </FieldsCard>
      <FieldsCard title={t('lineage.card.products')}>
        <ProductsField {...fields} id={id} count={count} />
      </FieldsCard>
      <FieldsCard title={t('lineage.card.before')}>
        <PredecessorFields {...fields} id={id} />
      </FieldsCard>
      <FieldsCard title={t('lineage.card.note')}>
        <TextField
          label={t('lineage.note')}
          helpText={t('lineage.note.help')}
          multiline={3}
          autoComplete="off"
          value={draft.note}
          error={faultWords('note', faults, words)}
          onChange={(note) => change({ note })}
        />
      </FieldsCard>
    </BlockStack>
  );
}
