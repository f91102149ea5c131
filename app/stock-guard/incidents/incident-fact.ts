import { phaseOf } from '../policy/phase';
import { lastDayInTime } from '../position/arrivals';
import { dayIn, type Day } from '../day';
import type { Outlook } from '../position/outlook';
import { positionOf } from '../position/position';
import type { WatchedRow } from '../promise/watched-row';
import type { Fact } from './incident-machine';

const NOT_PROMISED: Fact = { kind: 'not-promised' };
const UNKNOWN: Fact = { kind: 'unknown' };

/** Whether what a snooze waits for has come: nothing is left that was due by its day, which ends as the snooze does. */
function awaitedCame({ incident, arrivals }: WatchedRow, timeZone: string): boolean {
  if (!incident?.snoozedForArrival) return false;
  if (incident.snoozedUntil === null) return arrivals.length === 0;
  const awaited = dayIn(timeZone, new Date(incident.snoozedUntil.getTime() - 1));
  return !arrivals.some(({ on }) => on !== null && on <= awaited);
}

/** It runs out before something on its way arrives, and before anything ordered now could. */
function gapAhead({ terms }: WatchedRow, outlook: Outlook | null, today: Day): boolean {
  if (outlook?.gap?.until == null || terms.serviceLevel === null) return false;
  return outlook.gap.from <= lastDayInTime(today, terms);
}

/** What the machine is told of a guarded variant whose mirror can be believed. */
export function factOf(row: WatchedRow, outlook: Outlook | null, today: Day, timeZone: string): Fact {
  const { sale, stock, terms, reorderPoint, phasingOutOn, arrivals } = row;
  if (row.product === null) return NOT_PROMISED;
  const sellable = sale === 'on-sale';
  if (sellable && stock.kind === 'not-tracked') return NOT_PROMISED;
  if (sellable && stock.kind === 'unknown') return UNKNOWN;
  const available = stock.kind === 'counted' ? stock.available : 0;
  const phase = phaseOf(phasingOutOn, stock.kind === 'counted' ? available : null, today);
  if (phase === 'ended') return NOT_PROMISED;
  return {
    kind: 'promised',
    sellable,
    available,
    position: positionOf({ available, arrivals, today, ...terms }).position,
    reorderPoint,
    gapAhead: gapAhead(row, outlook, today),
    phasedOut: phase === 'selling-through',
    awaitedCame: awaitedCame(row, timeZone),
  };
}
