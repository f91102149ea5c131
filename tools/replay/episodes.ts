import { clearingOf } from '~/stock-guard/incidents/clearing';
import { shortageOf } from '~/stock-guard/incidents/shortage';
import { EPISODES, OPENING_DAYS, START_DAYS, WARM_UP } from './protocol.ts';
import { seededBy, shuffled } from './seeded.ts';

const DAY = 86_400_000;

export interface Episode {
  /** The first day, counted from the beginning of the file. */
  start: number;
  openingStock: number;
}

/** How an episode went; days are counted from the beginning of the file. */
export interface Course {
  firstAlert: number | null;
  stockOut: number | null;
  /** Alerts that cleared and came back. */
  flaps: number;
}

/**
 * The episodes of a SKU. The hundred days are cut into four parts and each gets one start; the range of opening stocks
 * likewise, in another order: both are spread evenly whatever the SKU is like, by a seed made of its name.
 */
export function episodesOf(sku: string, warmUpMean: number): Episode[] {
  const random = seededBy(sku);
  const stocks = shuffled(EPISODES, random);
  return stocks.map((part, at) => {
    const start = WARM_UP + Math.floor(((at + random()) / EPISODES) * START_DAYS);
    const share = (part + random()) / EPISODES;
    const days = OPENING_DAYS.least + share * (OPENING_DAYS.most - OPENING_DAYS.least);
    return { start, openingStock: warmUpMean * days };
  });
}

/** Sells an episode's stock without replenishment and asks the guard every morning, until stock-out or the end. */
export function courseOf(
  { start, openingStock }: Episode,
  units: readonly number[],
  reorderPoints: readonly number[],
): Course {
  const course: Course = { firstAlert: null, stockOut: null, flaps: 0 };
  let stock = openingStock;
  let open: { clearSince: Date | null } | null = null;
  for (let day = start; day < units.length; day += 1) {
    const reorderPoint = reorderPoints[day - WARM_UP] ?? 0;
    if (open === null) {
      if (shortageOf(stock, reorderPoint) !== 'none') {
        if (course.firstAlert === null) course.firstAlert = day;
        else course.flaps += 1;
        open = { clearSince: null };
      }
    } else {
      const looked = { position: stock, reorderPoint, lowest: stock, ...open };
      const clearing = clearingOf(looked, new Date(day * DAY));
      if (clearing.kind === 'over') open = null;
      else open = { clearSince: clearing.kind === 'calming' ? clearing.clearSince : null };
    }
    stock -= units[day] ?? 0;
    if (stock <= 0) return { ...course, stockOut: day };
  }
  return course;
}
