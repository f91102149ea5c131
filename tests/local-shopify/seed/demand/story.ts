import type { Quota } from './quota.ts';

/** What the demo's board tells: what these variants sell online, and how they stand at Oslo today. */
interface Plot {
  /** Units in three times four weeks before today, rising with the season: the board's numbers can be worked out by hand. */
  fourWeeks?: Quota;
  /** Sold out during the last whole day, never earlier. */
  soldOut?: true;
  available: number;
}

const PLOTS: Readonly<Record<string, Plot>> = {
  'HC-NVY-48': { fourWeeks: [20, 24, 28], soldOut: true, available: 0 },
  'FK-ECR-M': { fourWeeks: [112, 132, 140], available: 118 },
  // Sizes that sell in fits and starts: enough of them that their promise is kept.
  'HC-BLK-44': { available: 32 },
  'FK-RUS-S': { available: 36 },
  'MT-RUS': { available: 27 },
  'N9-CHE-42': { available: 22 },
  // Two belts too many went over the counter before the count caught up.
  'LB-CHE-95': { available: -2 },
};

/** The plot of a SKU at Oslo, if the story needs one. */
export const plot = (sku: string | null): Plot | undefined => (sku === null ? undefined : PLOTS[sku]);
