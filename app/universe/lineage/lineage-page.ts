import type { GapKind, Gaps } from './gaps';
import type { LineageEdition } from './lineage-edition';

/** A drop as a list shows it. */
export interface DropRow {
  id: string;
  title: string;
  launchesOn: string | null;
  editions: number;
  icons: string[];
}

export interface LineagePage {
  today: string;
  months: number;
  planned: { editions: LineageEdition[]; count: number };
  drops: { rows: DropRow[]; count: number; skip: number };
  gaps: Gaps;
  gapPage: number;
}

/** What the page's address says. */
export interface LineageAsked {
  gap: GapKind | null;
  gapPage: number;
  dropPage: number;
}
