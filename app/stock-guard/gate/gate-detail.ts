import { z } from 'zod';
import type { SizeGate } from './gate';
import type { WatchedRow } from '../promise/watched-row';

/** What a gate keeps of the sizes it was made from: those that are short or unknown, the worst first. */
export const gateDetail = z.object({
  sizes: z.number(),
  short: z.number(),
  unknown: z.number(),
  /** Why an unknown one is. */
  because: z.string().nullable(),
  worst: z.array(
    z.object({
      variantId: z.string(),
      pool: z.string(),
      missing: z.number(),
      from: z.string(),
      to: z.string().nullable(),
    }),
  ),
});
/** The same without its sizes. */
export const gateCounts = gateDetail.omit({ worst: true });
export type GateDetail = z.infer<typeof gateDetail>;

/** An icon of a thousand sizes keeps the worst of them; the page of its gate works all of them out. */
const MOST_KEPT = 50;

type Key = Pick<WatchedRow, 'variantId' | 'pool'>;

/** The detail of a gate with these sizes. */
export function detailOf(sizes: readonly { row: Key; gate: SizeGate }[], because: string | null): GateDetail {
  const short = sizes.flatMap(({ row, gate }) =>
    gate.state === 'short'
      ? [
          {
            variantId: String(row.variantId),
            pool: row.pool,
            missing: gate.missing,
            from: gate.from,
            to: gate.to,
          },
        ]
      : [],
  );
  return {
    sizes: sizes.length,
    short: short.length,
    unknown: sizes.filter(({ gate }) => gate.state === 'unknown').length,
    because,
    worst: short.toSorted((one, other) => other.missing - one.missing).slice(0, MOST_KEPT),
  };
}
