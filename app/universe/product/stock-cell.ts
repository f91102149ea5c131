import type { StockRow, StockTable } from './product-page';

/** How one size at one place, or in the pool, stands in the stock table. */
export type StockCell =
  | { kind: 'absent' }
  | { kind: 'not-tracked' }
  /** A place that promises nothing, or a size that nobody promised. */
  | { kind: 'plain'; units: number }
  | { kind: 'out' | 'low' | 'enough'; units: number };

export interface StockColumn {
  /** Null for the pool: all places that fulfil online orders, added up. */
  place: string | null;
  promised: boolean;
  unitsOf: (row: StockRow) => number | null;
}

/** A column for each place; one more for the pool where several places fulfil online orders. */
export function stockColumns({ locations }: StockTable): StockColumn[] {
  const online = locations.flatMap((location, i) => (location.online ? [i] : []));
  const places = locations.map(({ name }, i) => ({
    place: name,
    promised: online.length === 1 && online[0] === i,
    unitsOf: (row: StockRow) => row.at[i] ?? null,
  }));
  if (online.length < 2) return places;
  const unitsOf = (row: StockRow): number | null => {
    const stocked = online.flatMap((i) => row.at[i] ?? []);
    return stocked.length > 0 ? stocked.reduce((sum, units) => sum + units, 0) : null;
  };
  return [{ place: null, promised: true, unitsOf }, ...places];
}

/** Only a promised place says out, low or enough, and only of sizes that can be counted. */
export function stockCell(row: StockRow, column: StockColumn, minimum: number): StockCell {
  if (!row.tracked) return { kind: 'not-tracked' };
  const units = column.unitsOf(row);
  if (units === null) return { kind: 'absent' };
  if (!column.promised || !row.permanent) return { kind: 'plain', units };
  if (units <= 0) return { kind: 'out', units };
  return { kind: units <= minimum ? 'low' : 'enough', units };
}
