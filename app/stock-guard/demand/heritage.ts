import { dayAfter, type Day } from '../day';
import type { DailyUnits } from './daily-units';
import type { DaysThatCount } from './days-that-count';
import type { Pool } from './sold';

/** The sales history that a variant takes over from the edition before its own. */
export interface Heritage {
  /** The predecessor's title. */
  from: string;
  /** The share of its sales that counts. */
  share: number;
  by: 'option-values' | 'share';
  /** The day of the edition's own launch; null where nobody gave one. */
  launchesOn: Day | null;
  /** What the predecessor sold in a pool on each day of the window; null where the day says nothing. */
  unitsIn: (pool: Pool) => DailyUnits;
}

/** What was taken over, for whoever checks it. */
export interface Inherited {
  from: string;
  share: number;
  by: 'option-values' | 'share';
  /** The days that are filled with it, and the units they got, the share already taken. */
  days: number;
  units: number;
}

/** With eight weeks of days that count a variant speaks for itself. */
const OWN_DAYS = 56;

export interface WithHeritage {
  counted: DaysThatCount;
  inherited: Inherited | null;
  /** Units of the days that were filled, by their place. */
  filled: ReadonlyMap<number, number>;
}

/** The ranges that are left when some of their days count after all. */
function leftOf({ excluded }: DaysThatCount, from: Day, filled: ReadonlyMap<number, number>) {
  const days = new Set([...filled.keys()].map((at) => dayAfter(from, at)));
  return excluded.flatMap((range) => {
    const left: typeof excluded = [];
    for (let day = range.from; day <= range.to; day = dayAfter(day, 1)) {
      if (days.has(day)) continue;
      const last = left.at(-1);
      if (last?.to === dayAfter(day, -1)) last.to = day;
      else left.push({ ...range, from: day, to: day });
    }
    return left;
  });
}

/**
 * Fills the days before a variant was first sold, and before its launch, with a share of what its predecessor sold on
 * them. What it sold itself is never added to: a day is its own or its predecessor's.
 */
export function withHeritage(
  counted: DaysThatCount,
  { heritage, pool, from }: { heritage: Heritage | null; pool: Pool; from: Day },
): WithHeritage {
  const itself = { counted, inherited: null, filled: new Map<number, number>() };
  const own = counted.days.filter((units) => units !== null).length;
  if (heritage === null || own >= OWN_DAYS) return itself;
  const { share, launchesOn } = heritage;
  const before = counted.excluded.filter(({ why }) => why === 'before-first-sale');
  const filled = new Map<number, number>();
  for (const [at, units] of heritage.unitsIn(pool).entries()) {
    const day = dayAfter(from, at);
    if (units === null || (launchesOn !== null && day >= launchesOn)) continue;
    if (before.some((range) => range.from <= day && day <= range.to)) filled.set(at, share * units);
  }
  if (filled.size === 0) return itself;
  return {
    counted: {
      days: counted.days.map((units, at) => units ?? filled.get(at) ?? null),
      excluded: leftOf(counted, from, filled),
    },
    inherited: {
      ...{ from: heritage.from, share, by: heritage.by, days: filled.size },
      units: [...filled.values()].reduce((sum, units) => sum + units, 0),
    },
    filled,
  };
}
