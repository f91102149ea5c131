import type { RoleChoice } from '../roles';

export const BUILT_TIERS = ['icon', 'edition', 'supporting'] as const;
type BuiltTier = (typeof BUILT_TIERS)[number];

/** How a pyramid is built for one width of paper. */
export interface Paper {
  width: number;
  /** Room at the left for what stands beside each tier; 0 writes it inside, above the blocks. */
  margin: number;
  /** How wide the pyramid is at its top, in parts of its foot; 1 is a stack. */
  top: number;
  /** Height within which the tiers share the room. */
  height: { least: number; most: number };
  block: Record<BuiltTier | 'uncast', { width: number; height: number }>;
  /** Room for a tier's words where they stand inside. */
  heading: number;
}

export const WIDE: Paper = {
  width: 980,
  margin: 130,
  top: 0.5,
  height: { least: 520, most: 900 },
  heading: 0,
  block: {
    icon: { width: 150, height: 186 },
    edition: { width: 118, height: 136 },
    supporting: { width: 208, height: 108 },
    uncast: { width: 420, height: 108 },
  },
};

export const NARROW: Paper = {
  width: 358,
  margin: 0,
  top: 1,
  height: { least: 480, most: 1000 },
  heading: 50,
  block: {
    icon: { width: 158, height: 178 },
    edition: { width: 102, height: 136 },
    supporting: { width: 158, height: 108 },
    uncast: { width: 326, height: 108 },
  },
};

/** Between the edge of a tier and its blocks. */
export const PAD = 16;
/** Between blocks. */
export const GAP = 10;
/** Between tiers. */
export const JOINT = 6;

/** The block of a tier on that paper, never wider than the paper. */
export const blockOf = (paper: Paper, tier: RoleChoice, size: number) => ({
  width: Math.min(paper.block[tier].width * size, paper.width - paper.margin - 2 * PAD),
  height: paper.block[tier].height * size,
});

/** The widths of a pyramid that is so high, at any height. */
export const widthAt =
  (paper: Paper, height: number) =>
  (y: number): number => {
    const foot = paper.width - paper.margin;
    return foot * (paper.top + (1 - paper.top) * Math.min(1, Math.max(0, y / height)));
  };
