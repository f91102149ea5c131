import { part } from '~/database/sql-parts.server';

/** What is read of an incident `n`, as `incidentOf` takes it; its past is read beside it. */
export const INCIDENT_COLUMNS = part`
  n.id::text as "incidentId", n.state, n.kind, n.below_since as "belowSince", n.out_since as "outSince",
  n.opens_at as "opensAt", n.opened_at as "openedAt", n.closed_at as "closedAt", n.closed_as as "closedAs",
  n.available as "lastAvailable", n.position as "lastPosition", n.minimum as "lastReorderPoint", n.lowest,
  n.calm_since as "calmSince", n.acknowledged_at as "acknowledgedAt", n.acknowledged_by as "acknowledgedBy",
  to_char(n.promised_on, 'YYYY-MM-DD') as "promisedOn", n.note, n.snoozed_until as "snoozedUntil",
  n.snoozed_for_arrival as "snoozedForArrival", n.slipped_at as "slippedAt", n.times_opened as "timesOpened",
  n.unstable, to_char(n.stock_out_on, 'YYYY-MM-DD') as "stockOutOn", to_char(n.order_by, 'YYYY-MM-DD') as "orderBy",
  n.units_to_order as "unitsToOrder"`;
