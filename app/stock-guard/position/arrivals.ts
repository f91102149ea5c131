import { dayAfter, type Day } from '../day';

/** Goods on their way to a pool that have not been received. */
export interface Arrival {
  units: number;
  /** The day they are due, in the shop's zone; null where nobody gave a date. */
  on: Day | null;
  /** `incoming` is what Shopify counts as incoming beyond the transfers and shipments that may be read. */
  source: 'shipment' | 'transfer' | 'incoming';
  name: string;
}

export interface ArrivalsByDue {
  /** With a date that has not passed, earliest first. */
  dated: (Arrival & { on: Day })[];
  /** Units without a date, those of `overdue` included. */
  undated: number;
  /** Units whose date has passed without them: nobody knows when they come, so they count as undated. */
  overdue: number;
}

const unitsOf = (arrivals: readonly Arrival[]): number =>
  arrivals.reduce((sum, { units }) => sum + (Number.isFinite(units) ? Math.max(0, units) : 0), 0);

/** Sorts arrivals by whether a day can be relied on. */
export function arrivalsByDue(arrivals: readonly Arrival[], today: Day): ArrivalsByDue {
  const dated = arrivals.flatMap((arrival) =>
    arrival.on !== null && arrival.on >= today && arrival.units > 0 ? [{ ...arrival, on: arrival.on }] : [],
  );
  const late = arrivals.filter(({ on }) => on !== null && on < today);
  return {
    dated: dated.sort((one, other) => one.on.localeCompare(other.on)),
    undated: unitsOf(arrivals.filter(({ on }) => on === null)) + unitsOf(late),
    overdue: unitsOf(late),
  };
}

/** Units due by the end of a day, and after it. */
export function dueBy(dated: ArrivalsByDue['dated'], day: Day): { inTime: number; late: number } {
  return {
    inTime: unitsOf(dated.filter(({ on }) => on <= day)),
    late: unitsOf(dated.filter(({ on }) => on > day)),
  };
}

/** Units that arrive on each day. */
export function unitsByDay(dated: ArrivalsByDue['dated']): Map<Day, number> {
  const byDay = new Map<Day, number>();
  for (const { on, units } of dated) byDay.set(on, (byDay.get(on) ?? 0) + units);
  return byDay;
}

/** The last day on which an arrival still is in time: what is ordered after the next review comes no sooner. */
export const lastDayInTime = (today: Day, terms: { leadDays: number; reviewDays: number }): Day =>
  dayAfter(today, Math.round(terms.leadDays + terms.reviewDays));
