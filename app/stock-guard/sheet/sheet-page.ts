import type { IconSheet } from './icon-sheet';

export interface SheetAsked {
  /** Null for the icon that stands worst. */
  iconId: string | null;
  /** Null for the first pool in which it is promised. */
  pool: string | null;
  weeks: 'quarter' | 'half-year';
}

export interface SheetPage {
  icons: { id: string; title: string }[];
  icon: { id: string; title: string };
  pools: { id: string; name: string }[];
  pool: string;
  sheet: IconSheet;
  arrivalsKnown: boolean;
}
