import type { WatchTerms } from '../policy/watch-terms';
import type { Outlook } from '../position/outlook';
import type { PoolStock } from '../position/pools';
import type { Sale } from '../promise/promise';

/** What is told of a variant in a pool; a row of the watched variants has all of it. */
export interface ConcernedRow {
  variantId: bigint;
  pool: string;
  icon: { id: string; title: string } | null;
  product: { id: bigint; title: string } | null;
  variantTitle: string;
  inventoryItemId: bigint | null;
  sale: Sale;
  stock: PoolStock;
  stockSince: Date | null;
  reorderPoint: number;
  terms: Pick<WatchTerms, 'leadDays' | 'recipients'>;
  muted: boolean;
}

/** Something about an incident that people may want to hear. */
export interface Happening {
  kind: 'broke' | 'at-risk' | 'slipped' | 'unstable' | 'restocked';
  incidentId: string;
  row: ConcernedRow;
  /** Null where no stock is counted. */
  outlook: Outlook | null;
}

/** Whether nobody can buy it: sold out, oversold, or not on sale. */
export const isBroken = ({ sale, stock }: Pick<ConcernedRow, 'sale' | 'stock'>): boolean =>
  sale !== 'on-sale' || (stock.kind === 'counted' && stock.available <= 0);

/** A promise that broke, or that is broken past the day it was promised back, is told at once; the rest waits for the digest. */
export const isUrgent = ({ kind, row }: Happening): boolean =>
  kind === 'broke' || (kind === 'slipped' && isBroken(row));
