import { orderNeed, orderQuantity } from '../demand/order-quantity';
import { lastDayInTime, dueBy, type ArrivalsByDue } from './arrivals';
import { dayAfter, daysBetween, type Day } from '../day';
import { expectedOver, type Ahead } from './walk';

export interface OrderingTerms {
  leadDays: number;
  reviewDays: number;
  /** Days that an order should last, beyond its lead time. */
  orderCoverDays: number;
  pack: number;
  moq: number;
}

export interface OrderingFacts extends Ahead {
  terms: OrderingTerms;
  safetyStock: number;
  reorderPoint?: number;
  phasingOutOn: Day | null;
}

type Due = Pick<ArrivalsByDue, 'dated' | 'undated'>;

/**
 * Two months beyond what an order would bring: more than a late season or a doubled order cover explains, so that
 * money lies in stock that no plan of the owner's asked for.
 */
export const OVER_COVER_DAYS = 60;

const incomingOf = ({ dated, undated }: Due): number =>
  dated.reduce((sum, { units }) => sum + units, 0) + undated;

/** Days of need: an icon that is phasing out needs nothing from its last day on. */
const daysOfNeed = (days: number, { today, phasingOutOn }: OrderingFacts): number =>
  phasingOutOn === null ? days : Math.max(0, Math.min(days, daysBetween(today, phasingOutOn)));

/** Units that bring the position just above the reorder point. */
function upToReorderPoint(facts: OrderingFacts, due: Due): number {
  const { available, reorderPoint = 0, terms, today } = facts;
  if (reorderPoint <= 0) return 0;
  const position = available + dueBy(due.dated, lastDayInTime(today, terms)).inTime;
  return position > reorderPoint ? 0 : Math.max(0, reorderPoint + 1 - available - incomingOf(due));
}

/** The steps from what is expected to what is ordered. */
export interface OrderSteps {
  /** Days that the order has to last, from today on. */
  days: number;
  /** Units expected over these days. */
  expected: number;
  incoming: number;
  /** Expected + safety stock − available − incoming; none below zero. */
  need: number;
  /** What lifts the position above the reorder point. */
  lift: number;
  /** The larger of the two, at least the supplier's minimum, in whole packs. */
  units: number;
}

/** Units to order now, step by step: need over lead time and order cover, never less than lifts the position. */
export function orderSteps(facts: OrderingFacts, due: Due): OrderSteps {
  const { available, terms, safetyStock, today, phasingOutOn } = facts;
  const days = daysOfNeed(Math.round(terms.leadDays + terms.orderCoverDays), facts);
  const [expected, incoming] = [expectedOver(days, facts), incomingOf(due)];
  if (phasingOutOn !== null && dayAfter(today, Math.round(terms.leadDays)) >= phasingOutOn)
    return { days, expected, incoming, need: 0, lift: 0, units: 0 };
  const need = orderNeed({ expected, safetyStock, available, incoming });
  const lift = upToReorderPoint(facts, due);
  const units = orderQuantity(Math.max(need, lift), { minimum: terms.moq, pack: terms.pack });
  return { days, expected, incoming, need, lift, units };
}

/** Whether there is far more, here and on its way, than an order made today would aim at. Never where nothing sells. */
export function isOverCovered(facts: OrderingFacts, due: Due): boolean {
  const { available, terms, safetyStock, reorderPoint = 0 } = facts;
  const days = terms.leadDays + terms.orderCoverDays + OVER_COVER_DAYS;
  const expected = expectedOver(daysOfNeed(days, facts), facts);
  if (expected <= 0) return false;
  const enough = Math.max(expected + safetyStock, reorderPoint + Math.max(terms.pack, terms.moq));
  return available + incomingOf(due) > enough;
}
