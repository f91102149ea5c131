import { useFetcher, useNavigate } from '@remix-run/react';
import { useAppBridge } from '@shopify/app-bridge-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../../words';
import { useUndo } from '../use-undo';
import type { DropAnswer, EditionAnswer } from './lineage-answer';

interface Answers {
  editions: EditionAnswer;
  drops: DropAnswer;
}

/**
 * Saves an edition or a drop, and says so once. A new one leads to its page; a change of products offers to be undone.
 * `onSaved` runs once for each that was saved.
 */
export function useSaving<What extends keyof Answers>(
  what: What,
  id: string | null,
  onSaved: () => void,
): { save: (body: object) => void; answer: Answers[What] | null; busy: boolean } {
  const { submit, data, state } = useFetcher<EditionAnswer | DropAnswer>();
  const bridge = useAppBridge();
  const navigate = useNavigate();
  const { t } = useWords();
  const { undo } = useUndo();
  const handled = useRef<unknown>(null);
  useEffect(() => {
    // Not before the page has read what was saved: the fields would show for a moment what they were.
    if (state !== 'idle' || data?.kind !== 'saved' || handled.current === data) return;
    handled.current = data;
    onSaved();
    const changeId = 'changeId' in data ? data.changeId : null;
    bridge.toast.show(
      t('shared.saved'),
      changeId === null ? {} : { action: t('shared.undo'), onAction: () => undo(changeId) },
    );
    if (id === null) navigate(`/app/universe/${what}/${data.id}`, { replace: true });
  }, [data, state, bridge, t, undo, onSaved, navigate, what, id]);
  return {
    save: (body: object): void => {
      submit(JSON.stringify(body), {
        method: 'post',
        action: `/app/universe/${what}/saving`,
        encType: 'application/json',
      });
    },
    answer: (data as Answers[What] | undefined) ?? null,
    busy: state !== 'idle',
  };
}
