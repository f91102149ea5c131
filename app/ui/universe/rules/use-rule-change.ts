import { useFetcher } from '@remix-run/react';
import { useAppBridge } from '@shopify/app-bridge-react';
import { useEffect, useRef } from 'react';
import type { RuleAnswer } from '~/universe/rules/rule-answers';
import type { Words } from '~/words/words';
import { useWords } from '../../words';
import { useUndo } from '../use-undo';

type Saved = Extract<RuleAnswer, { kind: 'saved' }>;

function savedSentence({ cast, left, underWay }: Saved, { t }: Words): string {
  if (underWay) return t('universe-rules.saved.under-way');
  if (cast === 0 && left > 0) return t('universe-rules.saved.left', { count: left });
  return t('universe-rules.saved', { count: cast });
}

/** Sends one change of the rules; says what came of it, offers to undo the castings, and calls `onSaved` once. */
export function useRuleChange(onSaved: () => void) {
  const { submit, data, state } = useFetcher<RuleAnswer>();
  const bridge = useAppBridge();
  const words = useWords();
  const { undo } = useUndo();
  const said = useRef<unknown>(null);
  useEffect(() => {
    if (data?.kind !== 'saved' || said.current === data) return;
    said.current = data;
    const { changeId } = data;
    bridge.toast.show(
      savedSentence(data, words),
      changeId === null ? {} : { action: words.t('shared.undo'), onAction: () => undo(changeId) },
    );
    onSaved();
  }, [data, bridge, words, undo, onSaved]);
  return {
    send: (path: string, body: object): void => {
      submit(JSON.stringify(body), {
        method: 'post',
        encType: 'application/json',
        action: `/app/universe/rules/${path}`,
      });
    },
    answer: data && data.kind !== 'saved' ? data : null,
    busy: state !== 'idle',
  };
}
