import { useFetcher } from '@remix-run/react';
import { useEffect, useState } from 'react';
import type { RulePreviewed } from '~/universe/rules/rule-answers';

const TYPING_PAUSE_MS = 350;
/** While Shopify is asked for the members of a collection. */
const AGAIN_MS = 1_000;

/** What a rule would do, asked for when typing pauses; null asks nothing. `fresh` says whether it is about what stands there. */
export function useRulePreview(asked: object | null) {
  const { submit, data, state } = useFetcher<RulePreviewed>();
  const body = asked && JSON.stringify(asked);
  const [answered, setAnswered] = useState<string | null>(null);
  const reading = data?.kind === 'reading-collection';
  useEffect(() => {
    if (body === null || state !== 'idle' || (answered === body && !reading)) return;
    const timer = setTimeout(
      () => {
        setAnswered(body);
        submit(body, { method: 'post', encType: 'application/json', action: '/app/universe/rules/preview' });
      },
      answered === body ? AGAIN_MS : TYPING_PAUSE_MS,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [body, answered, state, reading, submit]);
  const fresh = body !== null && answered === body && state === 'idle';
  return { preview: body === null ? null : (data ?? null), fresh };
}
