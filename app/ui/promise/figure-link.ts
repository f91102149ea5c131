import type { BoardSize } from '~/stock-guard/board/board-size';

/** The anchors of the page that explains the figures of a size. */
export type Figure = 'velocity' | 'reorder-point' | 'position' | 'stock-out' | 'order-by' | 'units';

/** Where a figure of a size is explained. */
export const figureLink = (
  { variantId, pool }: Pick<BoardSize, 'variantId' | 'pool'>,
  figure: Figure,
): string => `/app/stock/figures/${variantId}/${pool}#${figure}`;
