/** How one size at one place stands in the stock table. */
export type StockCell =
  { kind: 'absent' } | { kind: 'not-tracked' } | { kind: 'out' | 'low' | 'plain'; units: number };

/** Only a permanent size can be low: of the others nobody promised any. */
export function stockCell(
  { tracked, permanent }: { tracked: boolean; permanent: boolean },
  units: number | null,
  minimum: number,
): StockCell {
  if (!tracked) return { kind: 'not-tracked' };
  if (units === null) return { kind: 'absent' };
  if (units <= 0) return { kind: 'out', units };
  return { kind: permanent && units <= minimum ? 'low' : 'plain', units };
}
