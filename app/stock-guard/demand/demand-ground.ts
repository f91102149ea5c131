import type { Calendar } from './calendar';
import type { MarkedDays } from './marked-days';

/** A year and the weeks beside it, as long as closes are kept. */
export const WINDOW_DAYS = 400;

/** What the demand of every variant of a shop is computed on. Days are days in the shop's own zone. */
export interface DemandGround {
  basis: 'orders' | 'movements' | 'none';
  /** The days looked at, both included. */
  window: { from: string; to: string };
  /** The first day whose stock was recorded; null where none is. */
  recordedFrom: string | null;
  wholesaleCounts: boolean;
  /** Active locations, and whether they fulfil online orders. */
  locations: { id: string; online: boolean }[];
  calendar: Calendar;
  marked: MarkedDays[];
}
