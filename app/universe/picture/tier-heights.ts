import type { RoleChoice } from '../roles';
import { flow } from './flow';
import { blockOf, GAP, PAD, widthAt, type Paper } from './paper';
import type { PictureNode } from './picture';

/** A tier before it has a height. */
export interface Tier {
  tier: RoleChoice;
  nodes: PictureNode[];
  /** Of everything. */
  share: number;
}

type Width = (y: number) => number;

/** A tier's words and a line of blocks take so much. */
const LEAST = 74;
/** A tier with less than this of what is cast does not decide how large the picture is. */
const LEADING = 0.15;
const ROUNDS = 12;

/** The room that a tier's blocks need from `top` on, its words included. */
export function needed(tier: Tier, top: number, width: Width, paper: Paper, size: number): number {
  if (tier.nodes.length === 0) return LEAST;
  const start = top + PAD + paper.heading;
  const { bottom } = flow(
    tier.nodes,
    blockOf(paper, tier.tier, tier.nodes.length, size),
    start,
    (y) => width(y) - 2 * PAD,
    GAP,
  );
  return Math.max(LEAST, bottom + PAD - top);
}

/** The height of a slice that begins at `top` and covers an area of a pyramid that is `height` high. */
function sliceOf(area: number, top: number, width: Width, height: number): number {
  const from = width(top);
  const slope = (width(height) - width(0)) / height;
  if (slope === 0 || top >= height) return area / from;
  return (Math.sqrt(from * from + 2 * slope * area) - from) / slope;
}

/** The height of each tier: by its share, and never smaller than what stands inside. */
export function tierHeights(tiers: readonly Tier[], paper: Paper): number[] {
  const shares = tiers.reduce((sum, { share }) => sum + share, 0);
  const { least, most } = paper.height;
  const partOf = ({ share }: Tier) => (shares === 0 ? 0 : share / shares);
  let heights = tiers.map(() => least / tiers.length);
  // Widths follow heights and heights follow widths: a few rounds settle both.
  for (let round = 0; round < ROUNDS; round += 1) {
    const total = heights.reduce((sum, height) => sum + height, 0);
    const width = widthAt(paper, total);
    const area = ((width(0) + width(total)) / 2) * least;
    const tops = heights.map((_, at) => heights.slice(0, at).reduce((sum, height) => sum + height, 0));
    const asks = tiers.map((tier, at) => needed(tier, tops[at] ?? 0, width, paper, 1));
    const byShare = (tier: Tier, at: number, times: number): number =>
      sliceOf(area * partOf(tier) * times, tops[at] ?? 0, width, total);
    const times = tiers.map((tier, at) =>
      partOf(tier) < LEADING ? 1 : (asks[at] ?? 0) / byShare(tier, at, 1),
    );
    const scale = Math.min(most / least, Math.max(1, ...times));
    heights = tiers.map((tier, at) => Math.max(asks[at] ?? 0, byShare(tier, at, scale)));
  }
  return heights;
}
