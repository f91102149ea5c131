import type { Standing } from '~/stock-guard/promise/promise';
import type { RoleChoice } from '~/universe/roles';

/**
 * The picture's own colours, written out: a saved file has no stylesheet. From the top of the pyramid down they go from
 * leather to sand. Letters stand on white or on the lightest of them, at 4.5 to 1 or better.
 */
export const TIER_FILL: Record<RoleChoice, string> = {
  icon: '#cbae87',
  edition: '#dcc8a9',
  supporting: '#eaddc8',
  uncast: '#f4eee4',
};
export const PAPER = '#ffffff';
export const INK = '#2b2620';
export const SOFT_INK = '#5e564b';
export const LINE = '#d9cdb9';
export const FAINT = '#efe7da';

/** Colour and shape of a standing; its word always stands beside it. */
export const STANDING: Record<Standing | 'unset', { colour: string; shape: string }> = {
  // A tick in a ring, a triangle, a cross; a ring for what nobody knows.
  kept: {
    colour: '#0c5132',
    shape: 'M6 .8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 6 .8ZM3.6 6.2l1.7 1.7 3.2-3.6',
  },
  'at-risk': { colour: '#7a4a00', shape: 'M6 1.2 11.2 10.6H.8ZM6 4.6v2.6M6 8.6v.6' },
  broken: { colour: '#8e1f0b', shape: 'M2 2 10 10M10 2 2 10' },
  unknown: { colour: SOFT_INK, shape: 'M6 .8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 6 .8ZM3.4 6h5.2' },
  'not-tracked': { colour: SOFT_INK, shape: 'M6 .8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 6 .8Z' },
  unset: { colour: SOFT_INK, shape: 'M6 .8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 6 .8Z' },
};

export const FONT = 'Inter, -apple-system, "San Francisco", "Segoe UI", Roboto, "Helvetica Neue", sans-serif';
