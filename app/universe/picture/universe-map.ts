import type { CategoryNode, EditionNode, IconNode, WeighedBy } from './picture';

/** An icon with what moves around it. */
export interface IconSystem {
  icon: IconNode;
  /** By their day, those without one last. */
  editions: EditionNode[];
  /** Its supporting cast by category, the largest first. */
  supporting: CategoryNode[];
  /** What it has a part in: editions, drops and chapters. Who shares one acts together. */
  bonds: string[];
}

/** The universe as a map shows it. */
export interface UniverseMap {
  weighedBy: WeighedBy;
  systems: IconSystem[];
  /** There are icons that are not drawn. */
  more: boolean;
}

/** Up to so many things around suns are walked to; beyond, the pages of the icons tell of them. */
const MOST_WALKED = 160;

export const isWalkedAround = ({ systems }: UniverseMap): boolean =>
  systems.reduce((sum, { editions, supporting }) => sum + editions.length + supporting.length, 0) <=
  MOST_WALKED;

/** How much two icons act together: what both have a part in. */
export const bondBetween = (one: IconSystem, other: IconSystem): number =>
  one.bonds.filter((bond) => other.bonds.includes(bond)).length;
