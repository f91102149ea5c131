import { dayAfter, type Day } from '../day';

/** What an icon is promised by: of a hundred that want one, ninety-nine find it. */
export const IN_STOCK_GOAL = 0.99;
/** Days whose trend is drawn. */
const LATELY_DAYS = 30;

export interface InStockSpan {
  /** Demand that met stock, of all demand of icons; null where no day is known. */
  rate: number | null;
  recordedDays: number;
  inferredDays: number;
}

export interface InStockLine {
  month: InStockSpan;
  year: InStockSpan;
  /** Oldest first; days that are not known are left out. */
  trend: { day: Day; rate: number; basis: 'recorded' | 'inferred' }[];
}

/** The first days of the month and the year that yesterday belongs to, and of the stretch that is drawn. */
export function inStockSpans(today: Day): { month: Day; year: Day; lately: Day } {
  const yesterday = dayAfter(today, -1);
  return {
    month: `${yesterday.slice(0, 7)}-01`,
    year: `${yesterday.slice(0, 4)}-01-01`,
    lately: dayAfter(today, -LATELY_DAYS),
  };
}
