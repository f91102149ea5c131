import { z } from 'zod';

const day = z.string();

/** Why days do not count. */
export const EXCLUDED_AS = ['out', 'out-inferred', 'launch', 'promotion', 'before-first-sale'] as const;
export type ExcludedAs = (typeof EXCLUDED_AS)[number];

/** How it is known at which place something was sold. */
export const PLACED_BY = ['counter', 'fulfilment', 'estimate', 'movements'] as const;
export type PlacedBy = (typeof PLACED_BY)[number];

/** What the demand of a variant in a pool was made from: enough to make it again by hand. */
export const demandEvidence = z.object({
  /** The days looked at, both included. */
  window: z.object({ from: day, to: day }),
  /** Days that count. */
  counted: z.number(),
  excluded: z.array(z.object({ from: day, to: day, why: z.enum(EXCLUDED_AS) })),
  /** Units sold in the pool in the window, days that do not count included, wholesale left out where it does not count. */
  units: z.number(),
  places: z.array(z.object({ locationId: z.string(), units: z.number(), how: z.enum(PLACED_BY) })),
  /** Days on which improbably much was sold, and what was followed in its place. */
  outliers: z.array(z.object({ day, units: z.number(), followedAs: z.number() })),
  /** Units sold by wholesale, whether or not they count. */
  wholesaleUnits: z.number(),
  /** Units that were returned or taken out of their orders; none of them counts. */
  returned: z.number(),
  /** Where the size is thin: units a day that its style and share make likely, and their weight from 0 to 1. */
  shrunk: z.object({ toward: z.number(), weight: z.number() }).nullable(),
  /** What was taken over from the edition before its own, on days before it was sold itself. */
  inherited: z
    .object({
      from: z.string(),
      share: z.number(),
      by: z.enum(['option-values', 'share']),
      days: z.number(),
      units: z.number(),
    })
    .nullable()
    .default(null),
  basis: z.enum(['orders', 'movements', 'none']),
});

export type DemandEvidence = z.infer<typeof demandEvidence>;
