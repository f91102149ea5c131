import { useNavigate, useRevalidator } from '@remix-run/react';
import { SaveBar } from '@shopify/app-bridge-react';
import { Banner, BlockStack, Card, TextField } from '@shopify/polaris';
import { useState } from 'react';
import type { CastingForm } from '~/universe/casting/casting-form';
import type { CastingWay } from '~/universe/casting/casting-ways';
import { ChangedMeanwhile } from '../changed-meanwhile';
import { useWords } from '../words';
import { bodyOf, firstEntry, type CastingEntry } from './casting-entry';
import { EditionChoiceFields } from './edition-choice-fields';
import { ChosenProducts } from './chosen-products';
import { IconFields } from './icon-fields';
import { fieldOf, refusalSentence, type RefusedField } from './refusal-sentence';
import { OrphansBanner } from './orphans-banner';
import { SupportingFields } from './supporting-fields';
import { useCasting } from './use-casting';

interface CastFormProps {
  way: CastingWay;
  form: CastingForm;
  /** Where people came from and go back to. */
  back: string;
}

/** Gives the chosen products a role, or takes it; with a reason, under the save bar. */
export function CastForm({ way, form, back }: CastFormProps) {
  const words = useWords();
  const { t } = words;
  const navigate = useNavigate();
  const [entry, setEntry] = useState(() => firstEntry(way, form, words));
  const { cast, refusal, busy, done } = useCasting(way, back, form.selection !== null);
  const change = (changes: Partial<CastingEntry>) => setEntry({ ...entry, ...changes });
  // A selection is carried out by a job, which leaves alone whatever was decided after it.
  const save = (seen: string | null = form.seen): void =>
    cast({ ...bodyOf(way, form, entry), ...(form.selection === null && { seen }) });
  const { revalidate } = useRevalidator();
  const refused = refusal && fieldOf(refusal);
  const errorOf = (field: RefusedField) =>
    refusal !== null && refused === field && refusalSentence(refusal, words);
  const faults = refusal?.because === 'edition-faults' ? refusal.faults : {};
  const fields = { form, entry, change, errorOf, faults };
  return (
    <BlockStack gap="400">
      <SaveBar id="casting" open={!done}>
        <button variant="primary" onClick={() => save()} {...(busy ? { loading: '' } : {})}>
          {t('shared.save')}
        </button>
        <button onClick={() => navigate(back)}>{t('shared.discard')}</button>
      </SaveBar>
      {refusal?.because === 'changed-meanwhile' && (
        <ChangedMeanwhile {...refusal} onSaveMine={() => save(null)} onTakeTheirs={revalidate} />
      )}
      {refusal?.because === 'would-orphan' ? (
        <OrphansBanner
          orphans={refusal.orphans}
          understood={entry.understood}
          onChange={(understood) => change({ understood })}
        />
      ) : (
        refusal &&
        refused === null &&
        refusal.because !== 'changed-meanwhile' && (
          <Banner tone="critical">{refusalSentence(refusal, words)}</Banner>
        )
      )}
      <ChosenProducts products={form.products} count={form.count} />
      {way === 'icon' && <IconFields {...fields} />}
      {way === 'edition' && <EditionChoiceFields {...fields} />}
      {way === 'supporting' && <SupportingFields {...fields} />}
      <Card>
        <TextField
          label={t('universe.cast.reason')}
          helpText={t('universe.cast.reason.help')}
          autoComplete="off"
          value={entry.reason}
          error={errorOf('reason')}
          onChange={(reason) => change({ reason })}
        />
      </Card>
    </BlockStack>
  );
}
