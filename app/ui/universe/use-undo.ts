import { useFetcher } from '@remix-run/react';
import { useAppBridge } from '@shopify/app-bridge-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../words';
import type { CastingAnswer } from './casting-answer';
import { refusalSentence } from './refusal-sentence';

/** Takes a casting back and says what came of it. */
export function useUndo() {
  const { submit, data, state } = useFetcher<CastingAnswer>();
  const bridge = useAppBridge();
  const words = useWords();
  const spoken = useRef<unknown>(null);
  useEffect(() => {
    if (!data || spoken.current === data) return;
    spoken.current = data;
    if (data.kind === 'refused') bridge.toast.show(refusalSentence(data.refusal, words), { isError: true });
    if (data.kind !== 'undone') return;
    const { t, list } = words;
    bridge.toast.show(
      data.left.length > 0
        ? t('universe.cast.undone.left', { titles: list(data.left) })
        : t('universe.cast.undone'),
    );
  }, [data, bridge, words]);
  const undo = (changeId: string): void => {
    submit(null, { method: 'post', action: `/app/castings/${changeId}/undoing` });
  };
  return { undo, busy: state !== 'idle' };
}
