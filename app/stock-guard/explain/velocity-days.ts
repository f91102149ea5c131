import { dayAfter, type Day } from '../day';
import { countedUnits } from '../demand/daily-units';
import type { ExcludedAs } from '../demand/evidence';
import type { DemandMethod } from '../demand/forecast';
import { levelled, levellingFactor } from '../demand/levelled-demand';
import type { SizeDays } from '../demand/size-days';
import type { KnownDemand } from '../demand/style-demand';
import { usualDays } from '../demand/usual-days';

/** What a day that counts says about demand, step by step. */
export interface FollowedDay {
  /** Units sold, or taken over from the edition before; on an improbable day what is likely at most. */
  units: number;
  /** These units on an average day of the year: divided by the day's factor. */
  level: number;
  /** At most what most sale days stay within. */
  usual: number;
}

/** One day that a velocity was made from, or why it was not. */
export interface VelocityDay {
  day: Day;
  /** Units sold, as they are known. */
  sold: number;
  /** Whether the day is the predecessor's: its units are a share of what the edition before sold. */
  inherited: boolean;
  /** Season of its week × every uplift in force. */
  factor: number;
  counts: FollowedDay | ExcludedAs;
}

/** The figures between the days and the velocity. */
export interface VelocityRule {
  method: DemandMethod;
  /** What most sale days stay within. */
  most: number;
  /** What the method makes of the days, and what it is multiplied by for what was held down. */
  level: number;
  restored: number;
  /** Sum and number of the days that count, on an average day of the year each. */
  units: number;
  days: number;
  /** Where its own days are few: units a day that style and share make likely. */
  toward: number | null;
}

export interface VelocityDays {
  /** Oldest first. */
  days: VelocityDay[];
  rule: VelocityRule;
  /** What they give now: orders that changed since last night are in it. */
  perDay: number;
}

/** The days of a size in a pool, and the figures between them and what it sells a day. */
export function velocityDaysOf(
  { sold, counted, filled, factors, outliers }: SizeDays,
  { demand, perDay, evidence }: KnownDemand,
): VelocityDays {
  const { from } = evidence.window;
  const level = levelled(counted.days, factors, outliers);
  const { most, restored } = usualDays(countedUnits(level));
  const followed = new Map(outliers.map(({ at, followed: units }) => [at, units]));
  const why = (day: Day): ExcludedAs =>
    counted.excluded.find((range) => range.from <= day && day <= range.to)?.why ?? 'before-first-sale';
  const days = sold.units.map((units, at): VelocityDay => {
    const day = dayAfter(from, at);
    const even = level[at] ?? null;
    return {
      day,
      sold: units,
      inherited: filled.has(at),
      factor: levellingFactor(factors[at]),
      counts:
        even === null
          ? why(day)
          : { units: followed.get(at) ?? filled.get(at) ?? units, level: even, usual: Math.min(even, most) },
    };
  });
  return {
    days,
    rule: {
      method: demand.method,
      most,
      level: demand.perDay / restored,
      restored,
      units: demand.units,
      days: demand.days,
      toward: evidence.shrunk?.toward ?? null,
    },
    perDay,
  };
}
