import { arrivalsByDue, unitsByDay } from './arrivals';
import { dayAfter, daysBetween, type Day } from '../day';
import { gapFrom, missedIn, type Gap, type Missed } from './gap';
import { isOverCovered, orderSteps, type OrderSteps, type OrderingTerms } from './ordering';
import { endsWithout, walk, type Ahead, type DayAhead } from './walk';

/** No stock-out is foretold for later than this. */
export const HORIZON_DAYS = 400;
/** Over so many days the usual pace is taken where no stock-out is foreseen. */
const PACE_DAYS = 28;

export interface OutlookFacts extends Ahead {
  terms: OrderingTerms;
  safetyStock: number;
  /** The position at or below which it is time to order; an order brings the stock above it. */
  reorderPoint?: number;
  /** From this day on the icon is no longer promised, and nothing is ordered for later. */
  phasingOutOn: Day | null;
  /** The day since which it has been out of stock, where it is. */
  outSince?: Day | null;
}

/** What is ahead of a variant in a pool when nothing is ordered. */
export interface Outlook {
  /** The first day that ends without stock, dated arrivals included; null beyond the horizon or the phasing-out. */
  stockOutOn: Day | null;
  gap: Gap | null;
  nextArrival: { on: Day; units: number } | null;
  /** Units on their way that nobody can date, overdue ones included. */
  undated: number;
  overdue: number;
  /** The last day on which an order still comes before the first stock-out that an order can prevent. */
  orderBy: Day | null;
  /** That day is today, or an order can only shorten what comes. */
  orderToday: boolean;
  unitsToOrder: number;
  /** How that number comes about. */
  ordering: OrderSteps;
  overCovered: boolean;
  daysOfCover: number | null;
  /** Sales likely missed in the gap: a range. Null while its end is unknown. */
  missed: Missed | null;
  /** Units a day expected until the stock-out, or over the next four weeks. */
  pace: number;
}

const paceOf = (days: readonly DayAhead[]): number =>
  days.length === 0 ? 0 : days.reduce((sum, { expected }) => sum + expected, 0) / days.length;

/** The day before which an order must be made, so that no day it can still reach ends without stock. */
function orderByDay(days: readonly DayAhead[], leadDays: number, reached: Day): Day | null {
  const prevented = days.find((day) => day.day >= reached && endsWithout(day));
  return prevented === undefined ? null : dayAfter(prevented.day, -leadDays);
}

/** Says when nothing further ahead can matter: stock ran out, an order could have come, and nothing more arrives or it came back. */
function untilSettled(reached: Day, lastArrival: Day | undefined): (day: DayAhead) => boolean {
  let [ranOut, prevented, isBack] = [false, false, false];
  return (day) => {
    const without = endsWithout(day);
    isBack ||= ranOut && !without;
    ranOut ||= without;
    prevented ||= without && day.day >= reached;
    return prevented && (isBack || lastArrival === undefined || day.day >= lastArrival);
  };
}

/** Looks ahead day by day: when stock runs out, for how long, by when and how much to order. */
export function outlookOf(facts: OutlookFacts): Outlook {
  const { today, phasingOutOn, terms, expected } = facts;
  const { dated, undated, overdue } = arrivalsByDue(facts.arrivals, today);
  const leadDays = Math.round(terms.leadDays);
  const reached = dayAfter(today, leadDays);
  const days = walk(facts, HORIZON_DAYS, untilSettled(reached, dated.at(-1)?.on)).filter(
    ({ day }) => phasingOutOn === null || day < phasingOutOn,
  );
  const out = days.findIndex(endsWithout);
  const stockOutOn = days[out]?.day ?? null;
  const gap = stockOutOn === null ? null : gapFrom(days, out, facts.outSince ?? null);
  const orderBy = orderByDay(days, leadDays, reached);
  const ordering = orderSteps(facts, { dated, undated });
  const { units } = ordering;
  const [next] = unitsByDay(dated);
  return {
    stockOutOn,
    gap,
    nextArrival: next === undefined ? null : { on: next[0], units: next[1] },
    undated,
    overdue,
    orderBy,
    orderToday: orderBy !== null && orderBy <= today && units > 0,
    unitsToOrder: units,
    ordering,
    overCovered: isOverCovered(facts, { dated, undated }),
    daysOfCover: stockOutOn === null ? null : daysBetween(today, stockOutOn),
    missed: gap === null ? null : missedIn(gap, expected),
    pace: paceOf(stockOutOn === null ? days.slice(0, PACE_DAYS) : days.slice(0, out + 1)),
  };
}
