import { useFetcher } from '@remix-run/react';
import { useAppBridge } from '@shopify/app-bridge-react';
import { useEffect, useRef, useState } from 'react';
import type { DetailEntry, DetailFaults } from '~/universe/details/detail-entry';
import type { WordKey } from '~/words/catalogue';
import { useWords } from '../../words';

type Answer =
  | { kind: 'saved'; id: string; version: number }
  | { kind: 'removed' }
  | { kind: 'refused'; faults: DetailFaults }
  | { kind: 'changed-meanwhile'; by: string; at: Date }
  | { kind: 'not-there' };

const SAID: Partial<Record<Answer['kind'], WordKey>> = {
  removed: 'universe-details.removed',
  'not-there': 'universe-details.gone',
};

interface Sent {
  id: string | null;
  iconId: string;
  seen: number;
  entry: DetailEntry;
}

/** Saves and removes details; says so once, and `onDone` runs once for each change that was made. */
export function useDetail(saved: WordKey, onDone: () => void) {
  const { submit, data, state } = useFetcher<Answer>();
  const bridge = useAppBridge();
  const { t } = useWords();
  const handled = useRef<unknown>(null);
  const [forgotten, setForgotten] = useState<unknown>(null);
  useEffect(() => {
    if (!data || handled.current === data) return;
    handled.current = data;
    const said = data.kind === 'saved' ? saved : SAID[data.kind];
    if (said) bridge.toast.show(t(said));
    if (data.kind === 'saved' || data.kind === 'removed') onDone();
  }, [data, saved, bridge, t, onDone]);
  const answer = data && data !== forgotten ? data : null;
  return {
    save: (body: Sent): void => {
      submit(JSON.stringify(body), {
        ...{ method: 'post', action: '/app/universe/details', encType: 'application/json' },
      });
    },
    remove: (id: string, seen: number): void => {
      submit(JSON.stringify({ seen }), {
        ...{ method: 'post', action: `/app/universe/details/${id}/removal`, encType: 'application/json' },
      });
    },
    faults: answer?.kind === 'refused' ? answer.faults : {},
    // Not before the page knows the version that is saved over.
    meanwhile: answer?.kind === 'changed-meanwhile' && state === 'idle' ? answer : null,
    /** Takes what was answered off the page. */
    forget: (): void => setForgotten(data),
    /** Until the answer is there; what follows is only the page being read again. */
    sending: state === 'submitting',
    busy: state !== 'idle',
  };
}
