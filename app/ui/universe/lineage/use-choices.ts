import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import type { Choice, ChoicesOf } from '~/universe/lineage/lineage-choice';

const TYPING_PAUSE_MS = 200;

/** What a search field offers; asked for once somebody looks at it, and again when typing pauses. */
export function useChoices(of: ChoicesOf) {
  const { load, data, state } = useFetcher<{ typed: string; choices: Choice[] }>();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return;
    const timer = setTimeout(() => {
      load(`/app/universe/lineage/choices?${new URLSearchParams({ of, typed: typed.trim() }).toString()}`);
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [of, typed, open, load]);
  return {
    typed,
    type: setTyped,
    look: () => {
      setOpen(true);
    },
    choices: data?.choices ?? [],
    // What is shown belongs to what was typed before.
    loading: open && (state !== 'idle' || data?.typed !== typed.trim()),
  };
}
