/**
 * One row of a role's or a permanent variant's history, by the numbers of the changes that began and ended
 * it. A row that its own change ended again was undone: it never was.
 */
export interface LedgerRow {
  id: string;
  productId: bigint;
  began: bigint;
  ended: bigint | null;
}

export interface TakingBack {
  /** Rows to end, and rows to take up again. */
  end: string[];
  takeUp: string[];
  /** Products that go back to where they were before the change. */
  back: bigint[];
  /** Products of the change about which a later change has spoken: they stay as they are. */
  spokenSince: bigint[];
}

const neverWas = (row: LedgerRow): boolean => row.began === row.ended;

const spokeAfter = (change: bigint, row: LedgerRow): boolean =>
  !neverWas(row) && (row.began > change || (row.ended !== null && row.ended > change));

/**
 * What undoing a change does to the history of the products it spoke about. The product is the unit: its role
 * and its permanent variants go back together or stay together.
 */
export function takingBack(change: bigint, rows: readonly LedgerRow[]): TakingBack {
  const taken: TakingBack = { end: [], takeUp: [], back: [], spokenSince: [] };
  for (const [productId, history] of Map.groupBy(rows, (row) => row.productId)) {
    const end = history.filter((row) => row.began === change && row.ended === null);
    const takeUp = history.filter((row) => row.ended === change && !neverWas(row));
    const spoken = history.some((row) => spokeAfter(change, row));
    const concerned = spoken
      ? history.some((row) => row.began === change || row.ended === change)
      : end.length + takeUp.length > 0;
    if (!concerned) continue;
    if (spoken) {
      taken.spokenSince.push(productId);
      continue;
    }
    taken.back.push(productId);
    taken.end.push(...end.map((row) => row.id));
    taken.takeUp.push(...takeUp.map((row) => row.id));
  }
  return taken;
}
