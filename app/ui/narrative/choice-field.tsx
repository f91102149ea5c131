import { useFetcher } from '@remix-run/react';
import { Autocomplete } from '@shopify/polaris';
import { useEffect, useState } from 'react';
import type { Choice, ChoiceKind } from '~/universe/narrative/choices';
import { useWords } from '../words';

const TYPING_PAUSE_MS = 250;
const LONGEST_SHOWN = 80;

interface ChoiceFieldProps {
  kind: ChoiceKind;
  label: string;
  chosen: ReadonlySet<string>;
  labelOf: (choice: Choice) => string;
  error: string | undefined;
  onChoose: (choice: Choice) => void;
}

/** Finds one thing among thousands by what is typed; asks nothing before somebody looks. */
export function ChoiceField({ kind, label, chosen, labelOf, error, onChoose }: ChoiceFieldProps) {
  const { t } = useWords();
  const { load, data, state } = useFetcher<{ choices: Choice[] }>();
  const [typed, setTyped] = useState('');
  const [looked, setLooked] = useState(false);
  useEffect(() => {
    if (!looked) return;
    const params = new URLSearchParams({ kind, search: typed.trim() });
    const timer = setTimeout(() => {
      load(`/app/narrative/choices?${params.toString()}`);
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [kind, typed, looked, load]);
  const offered = (data?.choices ?? []).filter(({ id }) => !chosen.has(id));
  const shortened = (text: string) =>
    text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN).toWellFormed()}…` : text;
  return (
    <Autocomplete
      options={offered.map((choice) => ({ value: choice.id, label: shortened(labelOf(choice)) }))}
      selected={[]}
      loading={looked && (data === undefined || state !== 'idle') && offered.length === 0}
      emptyState={<span className="chapter-nothing">{t('chapter.search.none')}</span>}
      onSelect={([id]) => {
        const choice = offered.find((one) => one.id === id);
        setTyped('');
        if (choice) onChoose(choice);
      }}
      textField={
        <Autocomplete.TextField
          label={label}
          autoComplete="off"
          value={typed}
          error={error ?? false}
          onFocus={() => setLooked(true)}
          onChange={(text) => {
            setLooked(true);
            setTyped(text);
          }}
        />
      }
    />
  );
}
