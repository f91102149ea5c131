import { forShop } from '~/database/for-shop.server';
import { dayAfter, dayIn } from '../position/day';
import { inStockRate } from './in-stock-rate.server';
import { inStockSpans, type InStockLine } from './in-stock-line';

/** How much of what icons could have sold met stock: this month, this year, and day by day of late. */
export async function inStockLine(shop: string, timeZone: string, asOf: Date): Promise<InStockLine> {
  const today = dayIn(timeZone, asOf);
  const yesterday = dayAfter(today, -1);
  const rows = forShop(shop);
  const { month, year, lately } = inStockSpans(today);
  const [ofMonth, ofYear, ofLate] = await Promise.all([
    inStockRate(rows, month, yesterday),
    inStockRate(rows, year, yesterday),
    inStockRate(rows, lately, yesterday),
  ]);
  return {
    month: { rate: ofMonth.rate, recordedDays: ofMonth.recordedDays, inferredDays: ofMonth.inferredDays },
    year: { rate: ofYear.rate, recordedDays: ofYear.recordedDays, inferredDays: ofYear.inferredDays },
    trend: ofLate.trend,
  };
}
