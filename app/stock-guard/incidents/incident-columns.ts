import type { Day } from '../day';
import type { ClosedAs, CurrentIncident, IncidentKind, ResolvedLately, UnderWay } from './incident';

/** An incident as the database answers it; without an id there is none. */
export interface IncidentColumns {
  incidentId: string | null;
  state: UnderWay | 'resolved';
  kind: IncidentKind;
  belowSince: Date;
  outSince: Date | null;
  opensAt: Date;
  openedAt: Date | null;
  closedAt: Date | null;
  closedAs: ClosedAs | null;
  lastAvailable: number;
  lastPosition: number;
  lastReorderPoint: number;
  lowest: number;
  calmSince: Date | null;
  acknowledgedAt: Date | null;
  acknowledgedBy: string | null;
  promisedOn: Day | null;
  note: string | null;
  snoozedUntil: Date | null;
  snoozedForArrival: boolean;
  slippedAt: Date | null;
  timesOpened: number;
  unstable: boolean;
  stockOutOn: Day | null;
  orderBy: Day | null;
  unitsToOrder: number | null;
  openedLately: number;
  brokeAlready: boolean;
  brokeLately: boolean;
}

/** An incident as the machine takes it; null where there is none. */
export function incidentOf(columns: IncidentColumns): CurrentIncident | ResolvedLately | null {
  const { incidentId, state, lastAvailable, lastPosition, lastReorderPoint } = columns;
  if (incidentId === null) return null;
  const { kind, opensAt, openedAt, closedAt, closedAs, lowest, calmSince, slippedAt, timesOpened, unstable } =
    columns;
  const { acknowledgedAt, acknowledgedBy, promisedOn, note, snoozedUntil, snoozedForArrival } = columns;
  const { openedLately, brokeAlready, brokeLately, belowSince, outSince, stockOutOn, orderBy, unitsToOrder } =
    columns;
  const incident = {
    ...{ id: incidentId, kind, opensAt, openedAt, closedAt, closedAs },
    ...{
      available: lastAvailable,
      position: lastPosition,
      reorderPoint: lastReorderPoint,
      lowest,
      calmSince,
    },
    ...{ acknowledgedAt, acknowledgedBy, promisedOn, note, snoozedUntil, snoozedForArrival, slippedAt },
    ...{ timesOpened, unstable, openedLately, brokeAlready, brokeLately },
  };
  if (state === 'resolved') return { ...incident, state };
  return { ...incident, state, belowSince, outSince, stockOutOn, orderBy, unitsToOrder };
}
