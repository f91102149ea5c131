import { OVER_COVER_DAYS } from '../position/ordering';
import { coverWeeks, type WeekAhead } from '../position/weeks';
import { dayAfter, type Day } from '../day';

/** `out`: it ends without stock. `under`: below the safety stock. `over`: far more than an order would aim at. */
export type Mark = 'out' | 'under' | 'over' | 'fine';

/** A week as the sheet writes it: opening + arrivals − expected + missed = closing, to the tenth that is shown. */
export interface SheetWeek {
  from: Day;
  to: Day;
  opening: number;
  expected: number;
  arriving: number;
  missed: number;
  closing: number;
  cover: number | null;
  mark: Mark;
}

export interface SheetTerms {
  leadDays: number;
  orderCoverDays: number;
  safetyStock: number;
}

const tenth = (units: number): number => Math.round(units * 10) / 10;
// Sums of tenths are no tenths in binary.
const plus = (...parts: number[]): number => tenth(parts.reduce((sum, part) => sum + part, 0));

function markOf({ closing, cover }: WeekAhead, terms: SheetTerms): Mark {
  if (closing <= 1e-9) return 'out';
  if (closing < terms.safetyStock) return 'under';
  const most = (terms.leadDays + terms.orderCoverDays + OVER_COVER_DAYS) / 7;
  return cover === null || cover > most ? 'over' : 'fine';
}

/** Weeks as they are written: each figure to a tenth, and still a sum that can be checked. */
export function writtenWeeks(weeks: readonly WeekAhead[], terms: SheetTerms): SheetWeek[] {
  let opening = tenth(weeks[0]?.opening ?? 0);
  return weeks.map((week) => {
    const [closing, arriving, missed] = [tenth(week.closing), tenth(week.arriving), tenth(week.missed)];
    const written = {
      ...week,
      opening,
      arriving,
      missed,
      closing,
      expected: plus(opening, arriving, missed, -closing),
      cover: week.cover === null ? null : tenth(week.cover),
      mark: markOf(week, terms),
    };
    opening = closing;
    return written;
  });
}

/** A week of all sizes together, and how many of them end it how. */
export interface TotalWeek extends SheetWeek {
  sizes: Record<Mark, number>;
}

const SUMMED = ['opening', 'expected', 'arriving', 'missed', 'closing'] as const;

/** All sizes together. It is out or under as soon as one of them is: a coat in XL does not replace one in M. */
export function totalWeeks(
  sizes: readonly { weeks: readonly SheetWeek[] }[],
  expected: (day: Day) => number,
): TotalWeek[] {
  const [first] = sizes;
  return (first?.weeks ?? []).map((week, at) => {
    const same = sizes.flatMap(({ weeks }) => weeks[at] ?? []);
    const sums = SUMMED.map((figure) => [figure, plus(...same.map((one) => one[figure]))] as const);
    const total = { ...week, ...(Object.fromEntries(sums) as Record<(typeof SUMMED)[number], number>) };
    const cover = coverWeeks(total.closing, dayAfter(week.to, 1), expected);
    const counts = { out: 0, under: 0, over: 0, fine: 0 };
    for (const one of same) counts[one.mark] += 1;
    const mark = (['out', 'under'] as const).find((worst) => counts[worst] > 0);
    return {
      ...total,
      cover: cover === null ? null : tenth(cover),
      mark: mark ?? (counts.over === same.length ? 'over' : 'fine'),
      sizes: counts,
    };
  });
}
