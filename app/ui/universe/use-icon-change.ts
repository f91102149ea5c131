import { useFetcher } from '@remix-run/react';
import { useAppBridge } from '@shopify/app-bridge-react';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../words';
import type { CastingAnswer } from './casting-answer';
import { useUndo } from './use-undo';

/** Saves an icon's name and set; says so, and offers to undo it. `onSaved` runs once for each saved change. */
export function useIconChange(iconId: string, onSaved: () => void) {
  const { submit, data, state } = useFetcher<CastingAnswer>();
  const bridge = useAppBridge();
  const { t } = useWords();
  const { undo } = useUndo();
  const handled = useRef<unknown>(null);
  const [forgotten, setForgotten] = useState<unknown>(null);
  useEffect(() => {
    if (data?.kind !== 'cast' || handled.current === data) return;
    handled.current = data;
    onSaved();
    const { changeId } = data;
    bridge.toast.show(t('universe.product.set.saved'), {
      action: t('shared.undo'),
      onAction: () => undo(changeId),
    });
  }, [data, bridge, t, undo, onSaved]);
  return {
    save: (body: object): void => {
      submit(JSON.stringify(body), {
        method: 'post',
        action: `/app/icons/${iconId}`,
        encType: 'application/json',
      });
    },
    refusal: data?.kind === 'refused' && forgotten !== data ? data.refusal : null,
    /** Takes the refusal off the page. */
    forget: (): void => setForgotten(data),
    busy: state !== 'idle',
  };
}
