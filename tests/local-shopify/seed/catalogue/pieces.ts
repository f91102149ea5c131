import { BAGS } from './bags.ts';
import { BOOTS } from './boots.ts';
import { CARE } from './care.ts';
import { COMPANIONS } from './companions.ts';
import { FISHER_KNITS } from './fisher-knits.ts';
import { HARBOUR_COATS } from './harbour-coats.ts';
import { HOME } from './home.ts';
import { ODDITIES } from './oddities.ts';
import type { Piece } from './piece.ts';
import { WARDROBE } from './wardrobe.ts';

/** Everything the maison sells; ids follow this order, so add at the end of a family. */
export const PIECES: readonly Piece[] = [
  ...HARBOUR_COATS,
  ...FISHER_KNITS,
  ...BOOTS,
  ...BAGS,
  ...CARE,
  ...COMPANIONS,
  ...WARDROBE,
  ...HOME,
  ...ODDITIES,
];
