import { Autocomplete, Box } from '@shopify/polaris';
import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useWords } from '../../words';

const TYPING_PAUSE_MS = 250;

type Found =
  | { typed: string; kind: 'found'; collections: { id: string; title: string }[] }
  | { typed: string; kind: 'unavailable' };

interface CollectionFieldProps {
  title: string;
  error: string | false;
  /** An empty id while somebody types. */
  onChange: (id: string, title: string) => void;
}

/** A collection of the store, searched by its title at Shopify. */
export function CollectionField({ title, error, onChange }: CollectionFieldProps) {
  const { t } = useWords();
  const { load, data, state } = useFetcher<Found>();
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => {
      load(`/app/universe/rules/collections?${new URLSearchParams({ typed }).toString()}`);
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, load]);
  const found = data?.kind === 'found' ? data.collections : [];
  const nothing = data?.kind === 'unavailable' ? 'failed' : 'none';
  return (
    <Autocomplete
      options={found.map((one) => ({ value: one.id, label: one.title }))}
      selected={[]}
      loading={typed !== null && (state !== 'idle' || data?.typed !== typed) && found.length === 0}
      emptyState={data && <Box padding="300">{t(`universe-rules.form.collection.${nothing}`)}</Box>}
      onSelect={([id]) => {
        const chosen = found.find((one) => one.id === id);
        if (chosen) onChange(chosen.id, chosen.title);
      }}
      textField={
        <Autocomplete.TextField
          label={t('universe-rules.form.value')}
          helpText={t('universe-rules.form.collection.help')}
          autoComplete="off"
          value={title}
          error={error}
          onFocus={() => setTyped(typed ?? title)}
          onChange={(text) => {
            setTyped(text);
            onChange('', text);
          }}
        />
      }
    />
  );
}
