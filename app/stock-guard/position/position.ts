import { arrivalsByDue, dueBy, lastDayInTime, type Arrival } from './arrivals';
import type { Day } from '../day';

export interface PositionFacts {
  /** Units a shopper can have now; below zero where more was sold than there is. */
  available: number;
  arrivals: readonly Arrival[];
  leadDays: number;
  reviewDays: number;
  today: Day;
}

export interface Position {
  /** What is held against the reorder point: available and what arrives in time. */
  position: number;
  /** Units with a date within lead time and review time. */
  inTime: number;
  /** Units with a later date. */
  late: number;
  /** Units without a date, or whose date has passed: shown, never counted. */
  undated: number;
}

/** Available stock and what arrives before an order made at the next review could. */
export function positionOf({ available, arrivals, leadDays, reviewDays, today }: PositionFacts): Position {
  const { dated, undated } = arrivalsByDue(arrivals, today);
  const { inTime, late } = dueBy(dated, lastDayInTime(today, { leadDays, reviewDays }));
  return { position: available + inTime, inTime, late, undated };
}
