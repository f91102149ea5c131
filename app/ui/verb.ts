import { useFetcher } from '@remix-run/react';
import { useAppBridge } from '@shopify/app-bridge-react';
import { useEffect, useRef } from 'react';
import type { WordKey } from '~/words/catalogue';
import { useWords } from './words';

/** What every verb's route answers. */
export interface Done<Outcome extends string = string> {
  outcome: Outcome;
  /** What stands beside the outcome on the page, where it says more. */
  detail?: string;
}

/**
 * A fetcher for one verb. Outcomes that `said` knows are said in a toast, once; the others stand on the page,
 * beside the field they are about.
 */
export function useVerb<Outcome extends string>(said: Partial<Record<Outcome, WordKey>>) {
  const fetcher = useFetcher<Done<Outcome>>();
  const bridge = useAppBridge();
  const { t } = useWords();
  const { data } = fetcher;
  const spoken = useRef<unknown>(null);
  useEffect(() => {
    if (!data || spoken.current === data) return;
    spoken.current = data;
    const key = said[data.outcome];
    if (key) bridge.toast.show(t(key));
  }, [data, said, bridge, t]);
  return { ...fetcher, busy: fetcher.state !== 'idle', outcome: data ? data.outcome : null };
}
