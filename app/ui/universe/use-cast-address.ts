import { useSearchParams } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { readCastAddress, withFilters, type FilterName } from './cast-address';

const TYPING_PAUSE_MS = 300;

/** The list's address, read and changed. The search is sent when typing pauses. */
export function useCastAddress() {
  const [params, setParams] = useSearchParams();
  const request = readCastAddress(params);
  const [typed, setTyped] = useState(request.search ?? '');
  const [sent, setSent] = useState(request.search ?? '');

  // The address changed by itself (back, a link): what stands in the field follows.
  if ((request.search ?? '') !== sent) {
    setSent(request.search ?? '');
    setTyped(request.search ?? '');
  }

  useEffect(() => {
    if (typed.trim() === sent) return;
    const timer = setTimeout(() => {
      setParams((now) => withFilters(now, { search: typed.trim() }), { replace: true });
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, sent, setParams]);

  return {
    params,
    request,
    typed,
    type: setTyped,
    set: (changes: Partial<Record<FilterName, string | null>>) =>
      setParams((now) => withFilters(now, changes)),
    turnTo: (cursor: { after: string } | { before: string }) =>
      setParams((now) => {
        const next = withFilters(now, {});
        for (const [name, value] of Object.entries(cursor)) next.set(name, value);
        return next;
      }),
    clear: () => setParams((now) => withFilters(new URLSearchParams(), { role: now.get('role') })),
  };
}
