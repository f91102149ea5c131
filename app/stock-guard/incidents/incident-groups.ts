import type { Day } from '../day';
import { sizeBeside } from '../promise/variant-name';
import type { Telling } from '../promise/telling';
import type { IncidentGroup, ListedIncident } from './incident-list';

/** A row of the list, as the database answers it. */
export interface ListedRow extends Omit<ListedIncident, 'size' | 'place' | 'telling'> {
  variantId: bigint;
  pool: string;
  productId: bigint;
  productTitle: string | null;
  variantTitle: string | null;
  iconTitle: string | null;
  pictureUrl: string | null;
  /** 1 for what breaks a promise and is not over: it comes before everything else. */
  worst: number;
}

/** What a sentence says of a variant in a pool. */
export interface Saying {
  telling: Telling;
  orderBy: Day | null;
  unitsToOrder: number;
}

export const keyOf = (variantId: bigint, pool: string): string => `${String(variantId)} ${pool}`;

function listed(
  row: ListedRow,
  saying: Saying | undefined,
  places: ReadonlyMap<string, string>,
): ListedIncident {
  const { id, state, kind, available, opensAt, at, closedAs, acknowledgedBy, promisedOn } = row;
  const { slippedAt, snoozedUntil, snoozedForArrival, unstable } = row;
  const isOver = state === 'resolved';
  return {
    ...{ id, state, kind, available, opensAt, at, closedAs, acknowledgedBy, promisedOn },
    ...{ slippedAt, snoozedUntil, snoozedForArrival, unstable },
    size: sizeBeside(row.productTitle ?? '', row.variantTitle ?? ''),
    place: places.get(row.pool) ?? '',
    telling: isOver ? null : (saying?.telling ?? null),
    orderBy: isOver ? null : saying ? saying.orderBy : row.orderBy,
    unitsToOrder: isOver ? null : saying ? saying.unitsToOrder : row.unitsToOrder,
  };
}

/** Rows by their product; a product stands where its worst incident does. */
export function groupsOf(
  rows: readonly ListedRow[],
  sayings: ReadonlyMap<string, Saying>,
  places: ReadonlyMap<string, string>,
): IncidentGroup[] {
  const groups = new Map<bigint, IncidentGroup>();
  for (const row of rows) {
    const incident = listed(row, sayings.get(keyOf(row.variantId, row.pool)), places);
    const group = groups.get(row.productId);
    if (group) group.incidents.push(incident);
    else
      groups.set(row.productId, {
        productId: String(row.productId),
        title: row.productTitle ?? row.iconTitle ?? '',
        iconTitle: row.iconTitle,
        pictureUrl: row.pictureUrl,
        incidents: [incident],
      });
  }
  return [...groups.values()];
}
