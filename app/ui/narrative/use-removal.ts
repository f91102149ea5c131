import { useFetcher, useNavigate } from '@remix-run/react';
import { useAppBridge } from '@shopify/app-bridge-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../words';
import { yearUrl } from './asked-year';

type Answer =
  { kind: 'removed'; year: number } | { kind: 'changed-meanwhile'; by: string } | { kind: 'not-there' };

/** Deletes a chapter and goes back to its year. */
export function useRemoval({ id, version }: { id: string; version: number }) {
  const { submit, state, data } = useFetcher<Answer>();
  const bridge = useAppBridge();
  const navigate = useNavigate();
  const { t } = useWords();
  const handled = useRef<unknown>(null);
  useEffect(() => {
    if (!data || handled.current === data) return;
    handled.current = data;
    if (data.kind === 'removed') {
      bridge.toast.show(t('chapter.deleted'));
      navigate(yearUrl(data.year));
      return;
    }
    const said =
      data.kind === 'not-there'
        ? t('narrative.moved.not-there')
        : t('narrative.moved.meanwhile', { by: data.by });
    bridge.toast.show(said, { isError: true });
  }, [data, bridge, navigate, t]);
  return {
    busy: state !== 'idle',
    remove: () =>
      submit({ seen: String(version) }, { method: 'post', action: `/app/narrative/chapters/${id}/removal` }),
  };
}
