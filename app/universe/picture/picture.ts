import type { EditionKind, EditionStage } from '../lineage/edition';
import type { RoleChoice } from '../roles';

/** What a tier of the pyramid holds. Money in minor units. */
export interface TierWeight {
  products: number;
  revenue: number;
}

/** By what shares are told: what was sold in a year, or, without orders, how many products there are. */
export type WeighedBy = 'revenue' | 'count';

interface Weighed {
  /** `kind:subject`, the same wherever the picture shows it. */
  id: string;
  title: string;
  products: number;
  revenue: number;
  /** Of everything, the uncast ground included; 0 to 1. */
  share: number;
  /** Of its best products. */
  pictures: string[];
}

export interface IconNode extends Weighed {
  kind: 'icon';
  subject: string;
  /** Why its first product was cast, when and by whom. */
  why: { reason: string; at: Date; by: string } | null;
}
export interface EditionNode extends Weighed {
  kind: 'edition';
  subject: string;
  novelty: EditionKind;
  stage: EditionStage;
  launchesOn: string | null;
  /** The icons it is of, the weightiest first. */
  icons: { id: string; title: string }[];
}
export interface CategoryNode extends Weighed {
  kind: 'category';
  subject: string;
  /** Only the products that support this icon; null counts all of them. */
  around: { id: string; title: string } | null;
}
/** What no longer fits into a tier, together; of the uncast ground, all of it. */
export interface RestNode extends Weighed {
  kind: 'rest';
  tier: RoleChoice;
}
export type PictureNode = IconNode | EditionNode | CategoryNode | RestNode;

/** The universe as a picture shows it: as many nodes at a hundred thousand products as at a hundred. */
export interface UniversePicture {
  weighedBy: WeighedBy;
  tiers: Record<RoleChoice, TierWeight>;
  /** Tier by tier from the top, within a tier the weightiest first; what is left over stands last. */
  nodes: PictureNode[];
}

export const tierOf = (node: PictureNode): RoleChoice => {
  if (node.kind === 'rest') return node.tier;
  return node.kind === 'category' ? 'supporting' : node.kind;
};

/** Shares are told by money as soon as any was made. */
export const weighedBy = (tiers: UniversePicture['tiers']): WeighedBy =>
  Object.values(tiers).some(({ revenue }) => revenue > 0) ? 'revenue' : 'count';

const weightOf = (by: WeighedBy, { products, revenue }: TierWeight): number =>
  Math.max(0, by === 'revenue' ? revenue : products);

/** The share of everything that something has. */
export function shareOf(tiers: UniversePicture['tiers'], of: TierWeight): number {
  const by = weighedBy(tiers);
  const all = Object.values(tiers).reduce((sum, tier) => sum + weightOf(by, tier), 0);
  return all === 0 ? 0 : Math.min(1, weightOf(by, of) / all);
}

/** What of a tier its shown groups leave over, as one node; none where they are all of it. */
export function restOf(
  tier: RoleChoice,
  tiers: UniversePicture['tiers'],
  shown: readonly TierWeight[],
): RestNode[] {
  const products = tiers[tier].products - shown.reduce((sum, one) => sum + one.products, 0);
  const revenue = tiers[tier].revenue - shown.reduce((sum, one) => sum + one.revenue, 0);
  if (products <= 0) return [];
  const weight = { products, revenue: Math.max(0, revenue) };
  const share = shareOf(tiers, weight);
  return [{ kind: 'rest', tier, id: `rest:${tier}`, title: '', pictures: [], ...weight, share }];
}
