import type { WordKey } from '~/words/catalogue';
import type { Words } from '~/words/words';
import { dayAfter, daysBetween, type Day } from '../day';
import type { Outlook } from '../position/outlook';
import type { PoolStock } from '../position/pools';
import type { Sale } from './promise';

/** What a sentence is about; a row of the watched variants has all of it but the names. */
export interface Told {
  /** The variant as it is named where the sentence stands: "Fisher Knit, Ecru M" or "Ecru M". */
  what: string;
  pool: string;
  /** Name of the location, where the pool is one. */
  place: string;
  sale: Sale;
  stock: PoolStock;
  reorderPoint: number;
  leadDays: number;
  today: Day;
}

type Value = string | number | { day: Day; form?: 'short' | 'full' | 'weekday' };

/** A sentence before it is put into words. Days stay days until the reader's language writes them. */
export interface Telling {
  key: WordKey;
  values: Record<string, Value>;
}

const DAYS_NAMED_BY_WEEKDAY = 6;

/** A pace as people say it: 5 a day, 3 a week, 2 in four weeks. */
export function paceOf(perDay: number): { pace: number; per: 'day' | 'week' | 'month' } {
  if (perDay >= 0.95)
    return { pace: perDay < 10 ? Math.round(perDay * 10) / 10 : Math.round(perDay), per: 'day' };
  if (perDay * 7 >= 0.95) return { pace: Math.round(perDay * 70) / 10, per: 'week' };
  return { pace: Math.round(perDay * 280) / 10, per: 'month' };
}

/** What is on the way, and whether it helps. */
function wayOf({ nextArrival, undated, overdue, gap, stockOutOn }: Outlook): Record<string, Value> {
  const none = { coming: 0, on: '', days: 0 };
  if (nextArrival === null) {
    if (undated === 0) return { ...none, way: 'nothing' };
    return { ...none, way: overdue === undated ? 'overdue' : 'undated', coming: undated };
  }
  const next = { coming: nextArrival.units, on: { day: nextArrival.on }, days: 0 };
  if (stockOutOn === null || nextArrival.on < stockOutOn) return { ...next, way: 'covered' };
  if (gap?.until === nextArrival.on) return { ...next, way: 'gap', days: gap.days ?? 0 };
  return { ...next, way: 'short' };
}

function sinceOf(gap: Outlook['gap'], today: Day): Record<string, Value> | null {
  if (gap === null || gap.from >= today) return null;
  return {
    since: {
      day: gap.from,
      form: daysBetween(gap.from, today) <= DAYS_NAMED_BY_WEEKDAY ? 'weekday' : 'short',
    },
  };
}

function outTelling(told: Told, available: number, outlook: Outlook, known: Telling['values']): Telling {
  const values = { ...known, ...wayOf(outlook), missing: -available };
  if (available < 0) return { key: 'stock-promise.oversold', values };
  const since = sinceOf(outlook.gap, told.today);
  return since === null
    ? { key: 'stock-promise.sold-out', values }
    : { key: 'stock-promise.sold-out.since', values: { ...values, ...since } };
}

function aheadTelling(told: Told, available: number, outlook: Outlook, known: Telling['values']): Telling {
  const values = {
    ...known,
    ...wayOf(outlook),
    ...paceOf(outlook.pace),
    reorderPoint: told.reorderPoint,
    stockOut: { day: outlook.stockOutOn ?? told.today },
  };
  if (outlook.pace <= 0)
    return { key: available > told.reorderPoint ? 'stock-promise.resting' : 'stock-promise.below', values };
  if (outlook.stockOutOn === null)
    return { key: available > told.reorderPoint ? 'stock-promise.plenty' : 'stock-promise.below', values };
  if (outlook.stockOutOn === told.today) return { key: 'stock-promise.running-out.today', values };
  const arrivesBefore = outlook.nextArrival !== null && outlook.nextArrival.on < outlook.stockOutOn;
  return { key: arrivesBefore ? 'stock-promise.lasting' : 'stock-promise.running-out', values };
}

/** The one sentence of cause: what is wrong, or what is ahead where nothing is. `outlook` is null without counted stock. */
export function tellingOf(told: Told, outlook: Outlook | null): Telling {
  const { what, pool, place, sale, stock } = told;
  if (sale !== 'on-sale') return { key: `stock-promise.cannot-buy.${sale}`, values: { what } };
  if (stock.kind === 'not-tracked') return { key: 'stock-promise.not-tracked', values: { what } };
  if (stock.kind === 'unknown') return { key: `stock-promise.unknown.${stock.why}`, values: { what } };
  const { available } = stock;
  const known = { what, pool, place, available };
  if (outlook === null)
    return {
      key: 'stock-promise.below',
      values: { ...known, reorderPoint: told.reorderPoint, way: 'nothing' },
    };
  return available <= 0
    ? outTelling(told, available, outlook, known)
    : aheadTelling(told, available, outlook, known);
}

/** What to do about it, where there is something: order so many by a day, or today. */
export function adviceOf({ what, leadDays }: Told, outlook: Outlook): Telling | null {
  const { orderBy, orderToday, unitsToOrder: units, undated } = outlook;
  if (orderToday) return { key: 'stock-promise.order-today', values: { units, lead: leadDays } };
  if (orderBy === null) return null;
  const stockOut = { day: dayAfter(orderBy, Math.round(leadDays)) };
  const by: Value = { day: orderBy, form: 'full' };
  if (units > 0) return { key: 'stock-promise.order-by', values: { what, units, by, stockOut } };
  if (undated > 0) return { key: 'stock-promise.order-dated', values: { coming: undated, stockOut } };
  return { key: 'stock-promise.order-later', values: { what, by, stockOut } };
}

/** A sentence in the reader's words. */
export function said({ key, values }: Telling, words: Words, today: Day): string {
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'object' ? words.day(value.day, today, value.form) : value,
  ]);
  return words.t(key, Object.fromEntries(written) as Record<string, string | number>);
}
