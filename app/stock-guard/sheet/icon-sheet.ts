import type { Calendar } from '../demand/calendar';
import { expectedUnits } from '../demand/expected';
import type { Day } from '../day';
import { weeksOf, weeksToShow } from '../position/weeks';
import type { Outlook } from '../position/outlook';
import { outlookOfRow } from '../promise/row-outlook';
import type { WatchedRow } from '../promise/watched-row';
import { nameOfVariant } from '../promise/variant-name';
import { totalWeeks, writtenWeeks, type SheetWeek, type TotalWeek } from './sheet-weeks';

/** One permanent size, week by week. */
export interface SheetSize {
  variantId: string;
  what: string;
  weeks: SheetWeek[];
  outlook: Pick<Outlook, 'stockOutOn' | 'orderBy' | 'orderToday' | 'unitsToOrder' | 'undated'>;
  leadDays: number;
}

export interface IconSheet {
  today: Day;
  sizes: SheetSize[];
  total: TotalWeek[];
  /** Sizes without counted stock: named, never guessed. */
  leftOut: { variantId: string; what: string; why: 'not-tracked' | 'no-location' | 'components-unread' }[];
}

export interface SheetSeen {
  calendar: Calendar;
  today: Day;
  timeZone: string;
}

const MOST_WEEKS = 26;

/** How many weeks are shown: a quarter or half a year, and never less than the longest lead time. */
export const weeksShown = (wanted: 'quarter' | 'half-year', rows: readonly WatchedRow[]): number =>
  Math.max(
    wanted === 'half-year' ? MOST_WEEKS : 0,
    weeksToShow(Math.max(0, ...rows.map(({ terms }) => terms.leadDays))),
  );

const whatOf = ({ product, variantTitle }: WatchedRow): string =>
  nameOfVariant(product?.title ?? '', variantTitle);

/** The weeks ahead of every permanent size of an icon in a pool, and of all together. */
export function iconSheet(rows: readonly WatchedRow[], seen: SheetSeen, weeks: number): IconSheet {
  const expectedOf = ({ demand, icon }: WatchedRow): ((day: Day) => number) =>
    demand ? expectedUnits({ ...demand, iconId: icon?.id ?? null }, seen.calendar) : () => 0;
  const sizes: SheetSize[] = [];
  const leftOut: IconSheet['leftOut'] = [];
  const counted: WatchedRow[] = [];
  for (const row of rows) {
    const { stock, arrivals, terms } = row;
    const variantId = String(row.variantId);
    const outlook = outlookOfRow(row, seen);
    if (stock.kind !== 'counted' || outlook === null) {
      leftOut.push({
        variantId,
        what: whatOf(row),
        why: stock.kind === 'unknown' ? stock.why : 'not-tracked',
      });
      continue;
    }
    const ahead = { available: stock.available, arrivals, expected: expectedOf(row), today: seen.today };
    const { leadDays, orderCoverDays, parts } = terms;
    const { stockOutOn, orderBy, orderToday, unitsToOrder, undated } = outlook;
    counted.push(row);
    sizes.push({
      variantId,
      what: whatOf(row),
      weeks: writtenWeeks(weeksOf(ahead, weeks), {
        leadDays,
        orderCoverDays,
        safetyStock: parts.safetyStock,
      }),
      outlook: { stockOutOn, orderBy, orderToday, unitsToOrder, undated },
      leadDays,
    });
  }
  const expected = counted.map(expectedOf);
  const together = (day: Day): number => expected.reduce((sum, of) => sum + of(day), 0);
  return {
    today: seen.today,
    sizes,
    total: totalWeeks(sizes, together),
    leftOut,
  };
}
