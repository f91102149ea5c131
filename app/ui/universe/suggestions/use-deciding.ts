import { useFetcher } from '@remix-run/react';
import { useAppBridge } from '@shopify/app-bridge-react';
import { useEffect, useRef } from 'react';
import type { Refusal } from '~/universe/casting/casting-rules';
import type { Accepted, Decided } from '~/universe/suggestions/decided';
import type { SuggestionKind } from '~/universe/suggestions/suggestions-page';
import { useWords } from '../../words';
import { useUndo } from '../use-undo';

type Answer = Accepted | Decided;

const post = (verb: 'acceptance' | 'rejection' | 'reopening') =>
  ({
    method: 'post',
    action: `/app/universe/suggestions/${verb}`,
    encType: 'application/json',
  }) as const;

/** Accepts and rejects suggestions, says once what came of it, and offers to take it back. */
export function useDeciding(kind: SuggestionKind) {
  const { submit, data, state } = useFetcher<Answer>();
  const reopening = useFetcher<Answer>();
  const bridge = useAppBridge();
  const { undo } = useUndo();
  const { t } = useWords();
  const spoken = useRef<unknown>(null);
  const sent = useRef<readonly string[]>([]);
  const reopen = reopening.submit;
  useEffect(() => {
    if (!data || spoken.current === data) return;
    spoken.current = data;
    const { toast } = bridge;
    if (data.kind === 'cast') {
      const { changeId, icons, left } = data;
      toast.show(t('universe-suggestions.done.accepted', { count: icons.length, left }), {
        action: t('shared.undo'),
        onAction: () => undo(changeId),
      });
    }
    if (data.kind === 'not-there') toast.show(t('universe-suggestions.done.not-there'), { isError: true });
    if (data.kind === 'rejected') {
      const ids = sent.current;
      const said = kind === 'icon' ? 'rejected' : 'kept';
      toast.show(t(`universe-suggestions.done.${said}`, { count: data.suggestions }), {
        action: t('shared.undo'),
        onAction: () => reopen(JSON.stringify({ ids, reason: '' }), post('reopening')),
      });
    }
  }, [data, kind, bridge, t, undo, reopen]);
  const send = (verb: 'acceptance' | 'rejection', ids: readonly string[], reason: string): void => {
    sent.current = ids;
    submit(JSON.stringify({ ids, reason }), post(verb));
  };
  const refusal: Refusal | null = data?.kind === 'refused' ? data.refusal : null;
  return {
    accept: (ids: readonly string[], reason: string) => send('acceptance', ids, reason),
    reject: (ids: readonly string[], reason: string) => send('rejection', ids, reason),
    busy: state !== 'idle',
    refusal,
    tooLong: data?.kind === 'reason-too-long',
  };
}

export type Deciding = ReturnType<typeof useDeciding>;
