import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import type { CarrierChoice } from '~/universe/details/carrier-choice';

const TYPING_PAUSE_MS = 200;

/** What may carry a detail of an icon; asked for once somebody looks, and again when typing pauses. */
export function useCarriers(iconId: string) {
  const { load, data, state } = useFetcher<{ choices: CarrierChoice[] }>();
  const [typed, type] = useState('');
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open) return;
    const asked = new URLSearchParams({ icon: iconId, typed }).toString();
    const timer = setTimeout(() => load(`/app/universe/details/carriers?${asked}`), TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [iconId, typed, open, load]);
  return {
    typed,
    type,
    look: () => {
      setOpen(true);
    },
    choices: data?.choices ?? [],
    loading: open && (state !== 'idle' || data === undefined),
  };
}
