import { useFetcher, useNavigate } from '@remix-run/react';
import { useEffect } from 'react';
import type { CastingWay } from '~/universe/casting/casting-ways';
import type { Refusal } from '~/universe/casting/casting-rules';
import type { CastingAnswer, CastingDone } from './casting-answer';

/** Sends a casting; once it is done or, of many, decided, goes to `next`, which says so. */
export function useCasting(way: CastingWay, next: string, many: boolean) {
  const { submit, data, state } = useFetcher<CastingAnswer>();
  const navigate = useNavigate();
  const done = data?.kind === 'cast' ? data : null;
  const decided = data?.kind === 'under-way';
  useEffect(() => {
    if (decided) navigate(next);
  }, [decided, next, navigate]);
  useEffect(() => {
    if (!done) return;
    const said: CastingDone = { changeId: done.changeId, as: way, products: done.products ?? 1 };
    navigate(next, { state: { done: said } });
  }, [done, way, next, navigate]);
  const refusal: Refusal | null = data?.kind === 'refused' ? data.refusal : null;
  return {
    cast: (body: object): void => {
      submit(JSON.stringify(body), {
        method: 'post',
        action: `/app/castings/${many ? 'many' : way}`,
        encType: 'application/json',
      });
    },
    refusal,
    busy: state !== 'idle' || done !== null || decided,
    done: done !== null || decided,
  };
}
