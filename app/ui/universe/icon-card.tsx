import { SaveBar } from '@shopify/app-bridge-react';
import { Banner, BlockStack, Card, FormLayout, Text, TextField } from '@shopify/polaris';
import { useRevalidator } from '@remix-run/react';
import { useState } from 'react';
import type { ProductPage } from '~/universe/product/product-page';
import { ChangedMeanwhile } from '../changed-meanwhile';
import { useWords } from '../words';
import { minimumOf } from './casting-entry';
import { PermanentSetGrid } from './permanent-set-grid';
import { fieldOf, refusalSentence, type RefusedField } from './refusal-sentence';
import { useIconChange } from './use-icon-change';

interface IconCardProps {
  title: string;
  set: NonNullable<ProductPage['set']>;
  /** Titles of the icon's products by id. */
  titles: ReadonlyMap<string, string>;
}

interface Entry {
  title: string;
  minimum: string;
  carried: ReadonlySet<string>;
}

const sameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((id) => other.has(id));

/** An icon's name, minimum and permanent set, edited under the save bar with a reason. */
export function IconCard({ title, set, titles }: IconCardProps) {
  const words = useWords();
  const { t } = words;
  const saved: Entry = {
    title,
    minimum: set.minimum === null ? '' : String(set.minimum),
    carried: new Set(set.variants.filter((one) => one.carried).map(({ id }) => id)),
  };
  const [edited, setEdited] = useState<Partial<Entry>>({});
  const [reason, setReason] = useState('');
  const reset = () => {
    setEdited({});
    setReason('');
  };
  const { save, refusal, forget, busy } = useIconChange(set.iconId, reset);
  const { revalidate } = useRevalidator();
  const takeTheirs = () => {
    reset();
    forget();
    revalidate();
  };
  const entry = { ...saved, ...edited };
  const changed =
    entry.title !== saved.title || entry.minimum !== saved.minimum || !sameSet(entry.carried, saved.carried);
  const change = (changes: Partial<Entry>) => setEdited({ ...edited, ...changes });
  const refused = refusal && fieldOf(refusal);
  const errorOf = (field: RefusedField) =>
    refusal !== null && refused === field && refusalSentence(refusal, words);
  const body = {
    title: entry.title,
    variantIds: [...entry.carried],
    minimum: minimumOf(entry.minimum),
    reason,
    seen: set.version,
  };
  return (
    <Card>
      <SaveBar id="icon" open={changed}>
        <button variant="primary" onClick={() => save(body)} {...(busy ? { loading: '' } : {})}>
          {t('shared.save')}
        </button>
        <button onClick={reset}>{t('shared.discard')}</button>
      </SaveBar>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t('universe.product.set')}
        </Text>
        <Text as="p">{t('universe.product.set.help', { icon: title })}</Text>
        {refusal?.because === 'changed-meanwhile' && (
          <ChangedMeanwhile
            {...refusal}
            onTakeTheirs={takeTheirs}
            onSaveMine={() => save({ ...body, seen: null })}
          />
        )}
        {refusal && refused === null && refusal.because !== 'changed-meanwhile' && (
          <Banner tone="critical">{refusalSentence(refusal, words)}</Banner>
        )}
        <PermanentSetGrid
          variants={set.variants}
          titles={titles}
          carried={entry.carried}
          onChange={(carried) => change({ carried })}
        />
        <FormLayout>
          <TextField
            label={t('universe.cast.minimum')}
            helpText={t('universe.cast.minimum.help', { count: set.defaultMinimum })}
            inputMode="numeric"
            autoComplete="off"
            placeholder={String(set.defaultMinimum)}
            value={entry.minimum}
            error={errorOf('minimum')}
            onChange={(minimum) => change({ minimum })}
          />
          <TextField
            label={t('universe.cast.name')}
            autoComplete="off"
            value={entry.title}
            error={errorOf('title')}
            onChange={(name) => change({ title: name })}
          />
          {changed && (
            <TextField
              label={t('universe.product.set.reason')}
              helpText={t('universe.cast.reason.help')}
              autoComplete="off"
              value={reason}
              error={errorOf('reason')}
              onChange={setReason}
            />
          )}
        </FormLayout>
      </BlockStack>
    </Card>
  );
}
