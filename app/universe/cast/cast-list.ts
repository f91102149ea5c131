import type { Role, RoleChoice } from '../roles';

export const SORTS = ['title asc', 'title desc', 'created desc', 'created asc'] as const;
export type Sort = (typeof SORTS)[number];

export const STATUSES = ['ACTIVE', 'DRAFT', 'ARCHIVED'] as const;
export type Status = (typeof STATUSES)[number];

/** In the place of an icon: supporting characters that support none. */
export const NO_ICON = 'none';

/** What the list's address says; what is left out filters nothing. */
export interface CastListRequest {
  search?: string | undefined;
  role?: RoleChoice | undefined;
  /** Products of this icon and of its editions, and those that support it; or NO_ICON. */
  icon?: string | undefined;
  /** Products of this edition. */
  edition?: string | undefined;
  category?: string | undefined;
  status?: Status | undefined;
  vendor?: string | undefined;
  productType?: string | undefined;
  tag?: string | undefined;
  sort?: Sort | undefined;
  after?: string | undefined;
  before?: string | undefined;
}

/** A product as the list shows it. */
export interface CastRow {
  id: string;
  title: string;
  status: Status;
  pictureUrl: string | null;
  role: Role | null;
  /** The icon's name, the edition's, or the category of a supporting character. */
  icon: string | null;
  edition: string | null;
  category: string | null;
  /** The icons that a supporting character supports, or those of an edition. */
  supports: string[];
  /** Units available everywhere; null where nothing of it is counted. */
  stock: number | null;
  /** Of the last 90 days; null where we may not read orders. */
  sold: { units: number; revenue: number } | null;
  shortage: 'out' | 'low' | null;
  /** Of what the store sold in a year; null where it sold nothing or nothing was weighed. */
  share: number | null;
  /** What an undecided suggestion says of it: looks like an icon, or an icon by choice. */
  suggested: 'icon' | 'doubt' | null;
}

export interface CastList {
  rows: CastRow[];
  /** Cursors of the neighbouring pages; null where there is none. */
  next: string | null;
  previous: string | null;
  counts: Record<RoleChoice | 'all', number>;
}

/** What the filters offer to choose from. */
export interface CastChoices {
  icons: { id: string; title: string }[];
  categories: { id: string; name: string }[];
  vendors: string[];
  productTypes: string[];
}
