import { z } from 'zod';
import type { SizeGate } from './gate';

/** What a gate keeps of the sizes it was made from; the page of a gate works each of them out. */
export const gateDetail = z.object({
  sizes: z.number(),
  short: z.number(),
  unknown: z.number(),
  /** Why an unknown one is. */
  because: z.string().nullable(),
});
export type GateDetail = z.infer<typeof gateDetail>;

/** The detail of a gate with these sizes. */
export const detailOf = (sizes: readonly SizeGate[], because: string | null): GateDetail => ({
  sizes: sizes.length,
  short: sizes.filter(({ state }) => state === 'short').length,
  unknown: sizes.filter(({ state }) => state === 'unknown').length,
  because,
});
