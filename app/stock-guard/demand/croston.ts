import { countedUnits, type DailyUnits } from './daily-units';

export interface CrostonOptions {
  /** Weight of the newest size and interval, 0–1. */
  alpha: number;
  /** The interval to begin with, in days; without it the mean interval up to the last sale. */
  firstInterval?: number;
  /** The size to begin with, in units; without it the first sale's. */
  firstSize?: number;
}

/** The two smoothed figures of Croston's method: units of a sale day, and days from one sale day to the next. */
interface SizeAndInterval {
  size: number;
  interval: number;
}

function sizeAndInterval(
  days: DailyUnits,
  { alpha, firstInterval, firstSize }: CrostonOptions,
): SizeAndInterval | null {
  const counted = countedUnits(days);
  const saleDays = counted.flatMap((units, day) => (units > 0 ? [day] : []));
  const [firstDay] = saleDays;
  const lastDay = saleDays.at(-1);
  if (firstDay === undefined || lastDay === undefined) return null;
  let size = firstSize ?? counted[firstDay] ?? 0;
  let interval = firstInterval ?? (lastDay + 1) / saleDays.length;
  let before = firstDay;
  for (const day of saleDays.slice(1)) {
    size += alpha * ((counted[day] ?? 0) - size);
    interval += alpha * (day - before - interval);
    before = day;
  }
  return { size, interval };
}

/** Units per day after Croston (1972); biased upwards. Null without a sale. */
export function crostonPerDay(days: DailyUnits, options: CrostonOptions): number | null {
  const found = sizeAndInterval(days, options);
  return found === null ? null : found.size / found.interval;
}

/** Units per day after Syntetos and Boylan (SBA): Croston × (1 − α/2). Null without a sale. */
export function sbaPerDay(days: DailyUnits, options: CrostonOptions): number | null {
  const croston = crostonPerDay(days, options);
  return croston === null ? null : croston * (1 - options.alpha / 2);
}

/** Units per day after Shale, Boylan and Johnston (SBJ): Croston × (1 − α/(2 − α)). Null without a sale. */
export function sbjPerDay(days: DailyUnits, options: CrostonOptions): number | null {
  const croston = crostonPerDay(days, options);
  return croston === null ? null : croston * (1 - options.alpha / (2 - options.alpha));
}
