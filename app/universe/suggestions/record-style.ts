import { outDays, type OutDay, type SizeHistory } from './out-days';
import type { Returns, StyleWeek } from './style-record';

const WEEK = 7;
/** Days before and after a stock-out that are compared: four weeks, so that each weekday is in both alike. */
const COMPARED_DAYS = 28;
/** A shorter stock-out is a late delivery, and says nothing of whether buyers come back. */
const LEAST_DAYS_OUT = 7;

/** The weeks of a style, and what its sizes were. */
export interface Recorded {
  weeks: StyleWeek[];
  sizes: number;
  sizesSold: number;
  returns: Returns;
  /** Days left out because it could not be bought, by what its sizes usually sell. */
  daysOut: { recorded: number; inferred: number };
}

interface Size extends SizeHistory {
  out: OutDay[];
  /** What it sells on a day in stock. */
  pace: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const daysIn = (out: readonly OutDay[]): number => out.filter((why) => why === null).length;

function readSizes(sizes: readonly SizeHistory[], begins: number): Size[] {
  const read = sizes.map((size) => {
    const out = outDays(size);
    return { ...size, out, pace: sum(size.units) / Math.max(1, daysIn(out.slice(begins))) };
  });
  // Where nothing sold, every size that could be bought counts alike.
  return read.some(({ pace }) => pace > 0)
    ? read
    : read.map((size) => ({ ...size, pace: daysIn(size.out.slice(begins)) > 0 ? 1 : 0 }));
}

function returnsOf(sizes: readonly Size[], begins: number): Returns {
  const returns: Returns = { stockOuts: 0, cameBack: 0, before: 0, after: 0 };
  for (const { out, units } of sizes) {
    for (let day = begins; day < out.length; day += 1) {
      if (out[day] === null || (day > 0 && out[day - 1] !== null)) continue;
      let end = day;
      while (end < out.length && out[end] !== null) end += 1;
      const before = sum(units.slice(Math.max(begins, day - COMPARED_DAYS), day));
      const whole = day - COMPARED_DAYS >= begins && end + COMPARED_DAYS <= out.length;
      if (!whole || end - day < LEAST_DAYS_OUT || before === 0) continue;
      const after = sum(units.slice(end, end + COMPARED_DAYS));
      returns.stockOuts += 1;
      if (after > 0) returns.cameBack += 1;
      returns.before += before;
      returns.after += after;
    }
  }
  return returns;
}

/**
 * A style's weeks from the day on which it began, counted back from the window's last day, so that the first is whole.
 * `season` is its category's factor of each week of the window, latest first.
 */
export function recordStyle(
  histories: readonly SizeHistory[],
  begins: number,
  season: readonly number[],
): Recorded {
  const days = histories[0]?.units.length ?? 0;
  const sizes = readSizes(histories, begins);
  const pace = sum(sizes.map((size) => size.pace));
  const partOut = (day: number, why: 'recorded' | 'inferred' | null): number =>
    pace === 0 ? 0 : sum(sizes.map((size) => (size.out[day] === why ? size.pace : 0))) / pace;
  const daysOut = { recorded: 0, inferred: 0 };
  for (let day = begins; day < days; day += 1) {
    daysOut.recorded += partOut(day, 'recorded');
    daysOut.inferred += partOut(day, 'inferred');
  }
  const count = Math.floor((days - begins) / WEEK);
  const weeks = Array.from({ length: count }, (_, at): StyleWeek => {
    const back = count - 1 - at;
    const from = days - (back + 1) * WEEK;
    const of = Array.from({ length: WEEK }, (__, i) => from + i);
    return {
      units: sum(sizes.map(({ units }) => sum(units.slice(from, from + WEEK)))),
      inStock: sum(of.map((day) => partOut(day, null))) / WEEK,
      season: season[back] ?? 1,
    };
  });
  const there = sizes.filter(({ units, out }) => sum(units) > 0 || daysIn(out.slice(begins)) > 0);
  return {
    weeks,
    sizes: there.length,
    sizesSold: there.filter(({ units }) => sum(units) > 0).length,
    returns: returnsOf(sizes, begins),
    daysOut: { recorded: Math.round(daysOut.recorded), inferred: Math.round(daysOut.inferred) },
  };
}
