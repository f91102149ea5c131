import type { RoleChoice } from '../roles';

export const BUILT_TIERS = ['icon', 'edition', 'supporting'] as const;
type BuiltTier = (typeof BUILT_TIERS)[number];

/** A block with all there is to see, or only what tells it from others. */
export type Detail = 'full' | 'compact';

interface BlockSize {
  /** Where a tier has up to so many blocks. */
  upTo: number;
  width: number;
  height: number;
  detail: Detail;
}

/** How a pyramid is built for one width of paper. */
export interface Paper {
  width: number;
  /** Room at the left for what stands beside each tier; 0 writes it inside, above the blocks. */
  margin: number;
  /** How wide the pyramid is at its top, in parts of its foot; 1 is a stack. */
  top: number;
  /** Height within which the tiers share the room. */
  height: { least: number; most: number };
  /** The more blocks, the smaller. */
  block: Record<BuiltTier | 'uncast', readonly BlockSize[]>;
  /** Room for a tier's words where they stand inside. */
  heading: number;
}

const full = (upTo: number, width: number, height: number): BlockSize => ({
  ...{ upTo, width, height, detail: 'full' },
});
const compact = (width: number, height: number): BlockSize => ({
  ...{ upTo: Infinity, width, height, detail: 'compact' },
});

export const WIDE: Paper = {
  width: 980,
  margin: 130,
  top: 0.58,
  height: { least: 520, most: 900 },
  heading: 0,
  block: {
    icon: [full(8, 150, 186), compact(148, 82)],
    edition: [full(10, 118, 136), compact(148, 82)],
    supporting: [full(6, 208, 108), compact(150, 66)],
    uncast: [full(Infinity, 420, 108)],
  },
};

export const NARROW: Paper = {
  width: 358,
  margin: 0,
  top: 1,
  height: { least: 480, most: 1000 },
  heading: 50,
  block: {
    icon: [full(8, 158, 178), compact(158, 82)],
    edition: [full(9, 102, 136), compact(158, 82)],
    supporting: [full(6, 158, 108), compact(158, 66)],
    uncast: [full(Infinity, 326, 108)],
  },
};

/** Between the edge of a tier and its blocks. */
export const PAD = 16;
/** Between blocks. */
export const GAP = 10;
/** Between tiers. */
export const JOINT = 6;

/** The block of a tier that has so many, on that paper and never wider than it. */
export function blockOf(
  paper: Paper,
  tier: RoleChoice,
  count: number,
  size: number,
): { width: number; height: number; detail: Detail } {
  const [first, ...others] = paper.block[tier];
  const block = [first, ...others].find((one) => one !== undefined && count <= one.upTo) ?? first;
  if (!block) throw new Error(`The paper has no block for ${tier}`);
  return {
    width: Math.min(block.width * size, paper.width - paper.margin - 2 * PAD),
    height: block.height * size,
    detail: block.detail,
  };
}

/** The widths of a pyramid that is so high, at any height. */
export const widthAt =
  (paper: Paper, height: number) =>
  (y: number): number => {
    const foot = paper.width - paper.margin;
    return foot * (paper.top + (1 - paper.top) * Math.min(1, Math.max(0, y / height)));
  };
