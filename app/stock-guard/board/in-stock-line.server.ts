import { forShop, type ShopRows } from '~/database/for-shop.server';
import { dayAfter, dayIn, type Day } from '../day';
import { inStockRate } from './in-stock-rate.server';
import { inStockSpans, type InStockLine } from './in-stock-line';

/** With so many icons a year of their days is summed once in a while, not for every page. */
const MANY_ICONS = 500;
const KEPT_MS = 10 * 60_000;
const MOST_SHOPS_KEPT = 100;

const kept = new Map<string, { today: Day; at: Date; line: InStockLine }>();

async function read(rows: ShopRows, today: Day): Promise<InStockLine> {
  const yesterday = dayAfter(today, -1);
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

async function hasManyIcons(rows: ShopRows): Promise<boolean> {
  const found = await rows.sql`
    select 1 from icon where shop = ${rows.shop} and retired_at is null offset ${MANY_ICONS} limit 1`;
  return found.length > 0;
}

/** How much of what icons could have sold met stock: this month, this year, and day by day of late. */
export async function inStockLine(shop: string, timeZone: string, asOf: Date): Promise<InStockLine> {
  const today = dayIn(timeZone, asOf);
  const before = kept.get(shop);
  if (before?.today === today && asOf.getTime() - before.at.getTime() < KEPT_MS) return before.line;
  const rows = forShop(shop);
  const line = await read(rows, today);
  kept.delete(shop);
  if (line.year.rate !== null && (await hasManyIcons(rows))) {
    if (kept.size >= MOST_SHOPS_KEPT) kept.clear();
    kept.set(shop, { today, at: asOf, line });
  }
  return line;
}
