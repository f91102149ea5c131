import { useFetcher } from '@remix-run/react';
import { useAppBridge } from '@shopify/app-bridge-react';
import { useEffect, useRef } from 'react';
import type { FieldName } from '~/stock-guard/policy/policy';
import type { Preview } from '~/stock-guard/policy/preview';
import { useWords } from '../../words';

type Refusal = { kind: 'refused'; fields: FieldName[] } | { kind: 'not-there' };
type Saved = { kind: 'decided' } | Refusal;
type Previewed = { kind: 'preview'; preview: Preview } | Refusal;

const AS_JSON = { method: 'post', encType: 'application/json' } as const;

/** Saves a level's decisions and previews them. `onSaved` runs once for each saved change; what was refused stays typed. */
export function usePolicy(onSaved: () => void) {
  const saving = useFetcher<Saved>();
  const previewing = useFetcher<Previewed>();
  const bridge = useAppBridge();
  const { t } = useWords();
  const handled = useRef<unknown>(null);
  const { data } = saving;
  useEffect(() => {
    if (data?.kind !== 'decided' || handled.current === data) return;
    handled.current = data;
    onSaved();
    bridge.toast.show(t('stock-policy.saved'));
  }, [data, bridge, t, onSaved]);
  const refusals = [saving.data, previewing.data].flatMap((answer) =>
    answer?.kind === 'refused' ? answer.fields : [],
  );
  return {
    save: (body: object) =>
      saving.submit(JSON.stringify(body), { ...AS_JSON, action: '/app/stock/policies/decision' }),
    preview: (body: object) =>
      previewing.submit(JSON.stringify(body), { ...AS_JSON, action: '/app/stock/policies/preview' }),
    saving: saving.state !== 'idle',
    previewing: previewing.state !== 'idle',
    previewed: previewing.data?.kind === 'preview' ? previewing.data.preview : null,
    refused: new Set<FieldName>(refusals),
    notThere: saving.data?.kind === 'not-there' || previewing.data?.kind === 'not-there',
  };
}
