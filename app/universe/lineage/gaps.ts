import type { EditionKind } from './edition';

/** What a lineage lacks, each named so that somebody can mend it. */
export const GAP_KINDS = [
  'no-stock-at-launch',
  'past-end-on-sale',
  'edition-without-icon',
  'icon-gone',
  'icon-without-edition',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

interface OfEdition {
  edition: { id: string; title: string; kind: EditionKind };
}

export type Gap =
  /** `since` is the day of its latest edition; null where it never had one. */
  | { kind: 'icon-without-edition'; icon: { id: string; title: string }; since: string | null }
  | ({ kind: 'past-end-on-sale'; endsOn: string; products: number } & OfEdition)
  /** `products` is 0 where it has none yet. */
  | ({ kind: 'no-stock-at-launch'; launch: string; products: number } & OfEdition)
  | ({ kind: 'edition-without-icon'; icons: string[] } & OfEdition)
  | {
      kind: 'icon-gone';
      product: { id: string; title: string };
      category: string;
      icons: string[];
    };

/** Some of the gaps of a kind, and how many there are. */
export interface GapPage {
  gaps: Gap[];
  count: number;
}

export interface GapsAsked {
  today: string;
  asOf: Date;
  skip: number;
  limit: number;
}

/** The gaps of each kind that has some. */
export type Gaps = { kind: GapKind; page: GapPage }[];

/** How long an icon may go without an edition, in months, as a shop may set it. */
export const LEAST_MONTHS = 1;
export const MOST_MONTHS = 60;

/** Days before and after its launch in which an edition is looked at for stock. */
export const DAYS_AHEAD = 30;
export const DAYS_BEHIND = 14;

/** Months as they were typed; null for what is none. */
export function monthsOf(typed: string): number | null {
  const months = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0;
  return months >= LEAST_MONTHS && months <= MOST_MONTHS ? months : null;
}
