import type { Calendar } from '../demand/calendar';
import type { DemandEvidence } from '../demand/evidence';
import { expectedUnits } from '../demand/expected';
import { LEVEL_ERROR } from '../demand/reorder-point';
import { normalQuantile } from '../demand/normal';
import type { WatchTerms } from '../policy/watch-terms';
import { arrivalsByDue, lastDayInTime, type Arrival } from '../position/arrivals';
import { dayAfter, type Day } from '../day';
import type { Outlook } from '../position/outlook';
import { positionOf, type Position } from '../position/position';
import { walk, type DayAhead } from '../position/walk';
import type { WatchedDemand, WatchedRow } from '../promise/watched-row';
import { outlookOfRow } from '../promise/row-outlook';
import { evenDays, type EvenDays } from './even-days';

/** What sells, and what that was made from. */
export type Velocity = WatchedDemand & { evidence: DemandEvidence };

/** Demand while waiting, and what is kept against its chance. */
export interface Waiting {
  /** The day after today, and the last day before an order made at the next review can have come. */
  from: Day;
  to: Day;
  days: number;
  /** Sum of the days' factors, plain and squared. */
  factors: number;
  squares: number;
  /** Share of the mean by which the level itself may be wrong. */
  levelError: number;
  /** Deviations that the service level asks for; null where units are counted instead. */
  z: number | null;
}

export type Stocked = Position & {
  available: number;
  inTimeUntil: Day;
  due: (Arrival & { on: Day })[];
  undatedArrivals: Arrival[];
};

/** Every figure of a guarded variant in a pool, with what it is made from. */
export interface Figures {
  today: Day;
  pool: string;
  terms: WatchTerms;
  reorderPoint: number;
  velocity: Velocity | null;
  waiting: Waiting;
  /** The days ahead until all sums below have ended. */
  ahead: EvenDays[];
  /** Null where no stock is counted; `stock` says why. */
  stocked: (Stocked & { outlook: Outlook; days: DayAhead[] }) | null;
  stock: WatchedRow['stock'];
  phasingOutOn: Day | null;
}

/** Beyond these many days of the walk, its weeks on the icon sheet are easier to follow. */
const MOST_DAYS_SHOWN = 60;

/** Where few units are expected they are counted, and the safety stock is no multiple of the deviation. */
function deviationsOf({ serviceLevel, parts }: WatchTerms): number | null {
  if (serviceLevel === null) return null;
  const z = normalQuantile(serviceLevel);
  return Math.abs(z * parts.deviation - parts.safetyStock) < 0.01 ? z : null;
}

function waitingOf(terms: WatchTerms, velocity: Velocity | null, today: Day, ahead: EvenDays[]): Waiting {
  const days = Math.round(terms.leadDays + terms.reviewDays);
  const [from, to] = [dayAfter(today, 1), dayAfter(today, days)];
  const waited = ahead.filter((stretch) => stretch.from >= from && stretch.to <= to);
  return {
    from,
    to,
    days,
    factors: waited.reduce((sum, { days: length, factor }) => sum + length * factor, 0),
    squares: waited.reduce((sum, { days: length, factor }) => sum + length * factor ** 2, 0),
    levelError: LEVEL_ERROR[velocity?.method ?? 'none'],
    z: deviationsOf(terms),
  };
}

function stockedOf(
  row: WatchedRow,
  seen: { today: Day; timeZone: string; calendar: Calendar },
): Figures['stocked'] {
  const { stock, arrivals, terms, demand, icon } = row;
  const outlook = outlookOfRow(row, seen);
  if (stock.kind !== 'counted' || outlook === null) return null;
  const { available } = stock;
  const { today, calendar } = seen;
  const expected = demand ? expectedUnits({ ...demand, iconId: icon?.id ?? null }, calendar) : () => 0;
  const shown = Math.min(MOST_DAYS_SHOWN, (outlook.daysOfCover ?? MOST_DAYS_SHOWN) + 1);
  return {
    ...positionOf({ available, arrivals, ...terms, today }),
    available,
    inTimeUntil: lastDayInTime(today, terms),
    due: arrivalsByDue(arrivals, today).dated,
    undatedArrivals: arrivals.filter(({ on }) => on === null || on < today),
    outlook,
    days: outlook.stockOutOn === null ? [] : walk({ available, arrivals, expected, today }, shown),
  };
}

/** Takes a guarded variant's figures apart, down to what can be checked by hand. */
export function figuresOf(
  row: WatchedRow,
  evidence: DemandEvidence | null,
  seen: { today: Day; timeZone: string; calendar: Calendar },
): Figures {
  const { terms, demand, icon } = row;
  const { today, calendar } = seen;
  const velocity = demand && evidence ? { ...demand, evidence } : null;
  const stocked = stockedOf(row, seen);
  const waitEnds = dayAfter(today, Math.round(terms.leadDays + terms.reviewDays));
  const orderEnds = dayAfter(today, Math.max(1, stocked?.outlook.ordering.days ?? 1) - 1);
  const weighed = {
    category: demand?.category ?? '',
    iconId: icon?.id ?? null,
    perDay: demand?.perDay ?? 0,
  };
  const ahead = evenDays(weighed, calendar, { today, ends: [today, waitEnds, orderEnds] });
  return {
    today,
    pool: row.pool,
    terms,
    reorderPoint: row.reorderPoint,
    velocity,
    waiting: waitingOf(terms, velocity, today, ahead),
    ahead,
    stocked,
    stock: row.stock,
    phasingOutOn: row.phasingOutOn,
  };
}
