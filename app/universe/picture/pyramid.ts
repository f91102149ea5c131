import type { RoleChoice } from '../roles';
import { flow, type Block } from './flow';
import { blockOf, BUILT_TIERS, GAP, JOINT, PAD, widthAt, type Paper } from './paper';
import { shareOf, tierOf, type UniversePicture } from './picture';
import { needed, tierHeights, type Tier } from './tier-heights';

/** A tier as drawn: a slice of the pyramid, or the ground below it. */
export interface Slab {
  tier: RoleChoice;
  top: number;
  bottom: number;
  /** Left and right edge at its top and at its bottom. */
  edges: { top: [number, number]; bottom: [number, number] };
  /** Of everything. */
  share: number;
  products: number;
  revenue: number;
  /** Drawn larger than its share, so that it can be read. */
  larger: boolean;
}

export interface Pyramid {
  width: number;
  height: number;
  slabs: Slab[];
  blocks: Block[];
}

/** Blocks grow with their tier up to so much. */
const SIZES = [1.7, 1.5, 1.35, 1.2, 1.1, 1] as const;
/** A tier may be so much larger than its share before that is said. */
const UNSEEN = 0.03;

type Width = (y: number) => number;

function placed(tier: Tier, top: number, height: number, width: Width, paper: Paper): Block[] {
  const size = SIZES.find((one) => needed(tier, top, width, paper, one) <= height) ?? 1;
  const middle = paper.margin + (paper.width - paper.margin) / 2;
  const spare = height - needed(tier, top, width, paper, size);
  const start = top + PAD + paper.heading + Math.max(0, spare) / 2;
  const room = (y: number) => width(y) - 2 * PAD;
  return flow(tier.nodes, blockOf(paper, tier.tier, tier.nodes.length, size), start, room, GAP).blocks.map(
    (block) => ({
      ...block,
      x: middle + block.x,
      scale: size,
    }),
  );
}

const areaOf = ({ edges, top, bottom }: Slab): number =>
  ((edges.top[1] - edges.top[0] + edges.bottom[1] - edges.bottom[0]) / 2) * (bottom - top);

/** Which slabs hold more of the pyramid's area than their tier holds of what the tiers weigh together. */
function measured(slabs: readonly Slab[]): Slab[] {
  const area = slabs.reduce((sum, slab) => sum + areaOf(slab), 0);
  const shares = slabs.reduce((sum, { share }) => sum + share, 0);
  return slabs.map((slab) => ({
    ...slab,
    larger: shares > 0 && areaOf(slab) / area - slab.share / shares > UNSEEN,
  }));
}

/** The universe as a pyramid: slices to share of what was sold, and the uncast as the ground below. */
export function pyramid(picture: UniversePicture, paper: Paper): Pyramid {
  const tierFor = (tier: RoleChoice): Tier => ({
    tier,
    nodes: picture.nodes.filter((node) => tierOf(node) === tier),
    share: shareOf(picture.tiers, picture.tiers[tier]),
  });
  const tiers = BUILT_TIERS.map(tierFor);
  const heights = tierHeights(tiers, paper);
  const total = heights.reduce((sum, height) => sum + height, 0);
  const width = widthAt(paper, total);
  const middle = paper.margin + (paper.width - paper.margin) / 2;
  const edge = (y: number): [number, number] => [middle - width(y) / 2, middle + width(y) / 2];
  const slabs: Slab[] = [];
  const blocks: Block[] = [];
  let top = 0;
  tiers.forEach((tier, at) => {
    const bottom = top + (heights[at] ?? 0);
    slabs.push({
      tier: tier.tier,
      top,
      bottom: bottom - JOINT,
      edges: { top: edge(top), bottom: edge(bottom - JOINT) },
      share: tier.share,
      ...picture.tiers[tier.tier],
      larger: false,
    });
    blocks.push(...placed(tier, top, bottom - top - JOINT, width, paper));
    top = bottom;
  });
  const ground = tierFor('uncast');
  const deep = needed(ground, top, widthAt(paper, top), paper, 1) + JOINT;
  const built = measured(slabs);
  built.push({
    tier: 'uncast',
    top,
    bottom: top + deep,
    edges: { top: [0, paper.width], bottom: [0, paper.width] },
    share: ground.share,
    ...picture.tiers.uncast,
    larger: false,
  });
  blocks.push(...placed(ground, top, deep, widthAt(paper, top), paper));
  return { width: paper.width, height: top + deep, slabs: built, blocks };
}
