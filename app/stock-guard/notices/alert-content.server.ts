import type { ShopRows } from '~/database/for-shop.server';
import type { ConcernedRow, Happening } from './happening';
import type { NoticeContent, NoticeSize } from './notice-content';
import { productTable } from './product-table.server';
import { summaryOf } from './summary-content';

/** A happening with the line that tells it. */
export interface Line {
  happening: Happening;
  size: NoticeSize;
}

/** What is said of these to one reader: the incident itself, or one summary of several. */
export async function alertContent(
  rows: ShopRows,
  lines: readonly Line[],
  asOf: Date,
): Promise<NoticeContent> {
  const [only, ...others] = lines;
  if (!only || others.length > 0) return summaryOf(lines.map(({ size }) => size));
  const { row, kind } = only.happening;
  return {
    kind: 'incident',
    size: only.size,
    slipped: kind === 'slipped',
    since: sinceOf(row, asOf),
    countedAt: asOf,
    table: row.product && (await productTable(rows, row.product.id, row.variantId)),
  };
}

/** Since when the stock has been what it is now; a clock of Shopify's that is ahead counts as now. */
const sinceOf = ({ stockSince }: ConcernedRow, asOf: Date): Date =>
  stockSince !== null && stockSince < asOf ? stockSince : asOf;
