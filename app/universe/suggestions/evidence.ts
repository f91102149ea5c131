import { z } from 'zod';
import type { Judgement } from './judge-style';
import type { Recorded } from './record-style';

/** The permanent set that is proposed with a style. */
const proposedSet = z.object({
  /** Ids of the sizes always carried. */
  carried: z.array(z.string()),
  of: z.number(),
  /** What they are, option by option: Colour → Navy, Black. */
  values: z.array(z.object({ name: z.string(), carried: z.array(z.string()) })),
});
export type ProposedSet = z.infer<typeof proposedSet>;

/** Everything that a suggestion explains itself with. Money in minor units; shares from 0 to 1. */
export const suggestionEvidence = z.object({
  window: z.object({ from: z.string(), to: z.string() }),
  weeks: z.number(),
  weeksSold: z.number(),
  daysOut: z.object({ recorded: z.number(), inferred: z.number() }),
  units: z.number(),
  fullPriceRevenue: z.number(),
  share: z.number(),
  times: z.number(),
  variation: z.number().nullable(),
  since: z.string(),
  sizes: z.number(),
  sizesSold: z.number(),
  returns: z.object({ stockOuts: z.number(), cameBack: z.number(), rate: z.number().nullable() }),
  atFullPrice: z.number(),
  points: z.object({
    revenue: z.number(),
    regularity: z.number(),
    steadiness: z.number(),
    tenure: z.number(),
    breadth: z.number(),
    'full-price': z.number(),
    returns: z.number(),
  }),
  set: proposedSet.nullable(),
});
export type SuggestionEvidence = z.infer<typeof suggestionEvidence>;

export interface Known {
  window: { from: string; to: string };
  since: string;
  units: number;
  fullPriceRevenue: number;
  set: ProposedSet | null;
}

const toThree = (value: number): number => Math.round(value * 1_000) / 1_000;

/** Writes down what a judgement was made from, no finer than people read it: a day changes few of the figures. */
export function evidenceOf(judged: Judgement, recorded: Recorded, known: Known): SuggestionEvidence {
  const { stockOuts, cameBack, before, after } = recorded.returns;
  const { points, weeks, weeksSold, variation } = judged;
  return {
    ...known,
    weeks,
    weeksSold,
    daysOut: recorded.daysOut,
    share: toThree(judged.share),
    times: toThree(judged.times),
    variation: variation === null ? null : toThree(variation),
    sizes: recorded.sizes,
    sizesSold: recorded.sizesSold,
    returns: { stockOuts, cameBack, rate: before > 0 ? toThree(after / before) : null },
    atFullPrice: toThree(judged.atFullPrice),
    points: {
      revenue: toThree(points.revenue),
      regularity: toThree(points.regularity),
      steadiness: toThree(points.steadiness),
      tenure: toThree(points.tenure),
      breadth: toThree(points.breadth),
      'full-price': toThree(points['full-price']),
      returns: toThree(points.returns),
    },
  };
}
