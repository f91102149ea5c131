import { dayAfter, daysBetween } from '../day';
import type { ExcludedAs } from './evidence';
import type { MarkedDays } from './marked-days';
import { inferredOuts } from './stock-days';

export interface DaysAsked {
  /** The window's first day. */
  from: string;
  /** Units sold in the pool on each day of the window. */
  units: readonly number[];
  /** The first day on which anything of the style was sold in the pool; null where nothing was. */
  firstSale: number | null;
  marked: readonly MarkedDays[];
  /** Closing stock of the day before the window and of each of its days; null where stock does not limit what is sold. */
  closing: readonly number[] | null;
  /** The first day whose stock was recorded, and its closing; days before it can only be inferred. */
  recordedFrom: number;
}

export interface DaysThatCount {
  /** Units of each day; null where the day says nothing. */
  days: (number | null)[];
  excluded: { from: string; to: string; why: ExcludedAs }[];
}

/** A day is out of stock when it began and ended without stock, and nothing was sold. */
function isOut(
  { closing, recordedFrom, units }: DaysAsked & { closing: readonly number[] },
  day: number,
): boolean {
  if (day < recordedFrom || (units[day] ?? 0) > 0) return false;
  return (closing[day] ?? 0) <= 0 && (closing[day + 1] ?? 0) <= 0;
}

function reasons(asked: DaysAsked): (ExcludedAs | null)[] {
  const { units, firstSale, closing, from, marked } = asked;
  const found = units.map((_, day): ExcludedAs | null => {
    if (firstSale === null || day < firstSale) return 'before-first-sale';
    return closing !== null && isOut({ ...asked, closing }, day) ? 'out' : null;
  });
  for (const mark of marked)
    for (
      let day = Math.max(0, daysBetween(from, mark.from));
      day <= Math.min(units.length - 1, daysBetween(from, mark.to));
      day += 1
    )
      if (found[day] !== 'before-first-sale') found[day] = mark.kind;
  return found;
}

function inferred({ units, closing, recordedFrom }: DaysAsked, why: (ExcludedAs | null)[]): void {
  if (closing === null) return;
  const counted = units.map((sold, day) => (why[day] === null ? sold : null));
  for (const gap of inferredOuts(counted))
    for (let day = gap.from; day <= Math.min(gap.to, recordedFrom - 1); day += 1) why[day] ??= 'out-inferred';
}

/**
 * Which days of a window say something about demand, and why the others do not: before the style was sold there, out of
 * stock (recorded, or inferred where stock was not recorded yet), a launch or a promotion.
 */
export function daysThatCount(asked: DaysAsked): DaysThatCount {
  const why = reasons(asked);
  inferred(asked, why);
  const excluded: { from: number; to: number; why: ExcludedAs }[] = [];
  for (const [day, reason] of why.entries()) {
    const last = excluded.at(-1);
    if (reason === null) continue;
    if (last?.why === reason && last.to === day - 1) last.to = day;
    else excluded.push({ from: day, to: day, why: reason });
  }
  return {
    days: asked.units.map((sold, day) => (why[day] === null ? sold : null)),
    excluded: excluded.map((range) => ({
      from: dayAfter(asked.from, range.from),
      to: dayAfter(asked.from, range.to),
      why: range.why,
    })),
  };
}
