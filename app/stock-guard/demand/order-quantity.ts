export interface OrderNeed {
  /** Units expected to be sold over lead time and order cover, d·(L+T), season and uplift included. */
  expected: number;
  safetyStock: number;
  /** Units that can be sold now; less than nothing where more was sold than there is. */
  available: number;
  /** All that is on its way, whenever it arrives. */
  incoming: number;
}

export interface OrderTerms {
  /** Smallest quantity the supplier takes (MOQ). */
  minimum: number;
  /** Units of a pack; orders are whole packs. */
  pack: number;
}

const whole = (value: number, least: number): number =>
  Number.isFinite(value) ? Math.max(least, Math.ceil(value)) : least;

/** Units to order before the supplier's terms: d·(L+T) + safety stock − available − all incoming; 0 where enough is there. */
export function orderNeed({ expected, safetyStock, available, incoming }: OrderNeed): number {
  const need = expected + safetyStock - available - Math.max(0, incoming);
  return Number.isFinite(need) ? Math.max(0, need) : 0;
}

/** Units to order: nothing where nothing is needed, else at least the minimum, rounded up to whole packs. */
export function orderQuantity(need: number, terms: OrderTerms): number {
  if (!(need > 0)) return 0;
  const pack = whole(terms.pack, 1);
  return Math.ceil(Math.max(whole(need, 1), whole(terms.minimum, 0)) / pack) * pack;
}
