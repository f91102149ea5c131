import { useLocation } from '@remix-run/react';
import { useAppBridge } from '@shopify/app-bridge-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../words';
import type { CastingDone } from './casting-answer';
import { useUndo } from './use-undo';

const doneOf = (state: unknown): CastingDone | null => (state as { done?: CastingDone } | null)?.done ?? null;

/** Says once, on the page that a casting leads to, what was done, and offers to undo it. */
export function useCastingToast(): void {
  const state = useLocation().state as unknown;
  const bridge = useAppBridge();
  const { t } = useWords();
  const { undo } = useUndo();
  const said = useRef<string | null>(null);
  const done = doneOf(state);
  useEffect(() => {
    if (!done || said.current === done.changeId) return;
    said.current = done.changeId;
    // A reload keeps the history's state: without this it would say so again.
    window.history.replaceState({ ...(window.history.state as object), usr: null }, '');
    bridge.toast.show(t(`universe.cast.done.${done.as}`, { count: done.products }), {
      action: t('shared.undo'),
      onAction: () => undo(done.changeId),
    });
  }, [done, bridge, t, undo]);
}
