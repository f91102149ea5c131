/** How it is known that a size could not be bought on a day; null where it could. */
export type OutDay = 'recorded' | 'inferred' | null;

/** A gap between sales is taken for a stock-out where fewer than one in so many sizes would show one as long by chance. */
const ONE_IN = 1_000;
/** Fewer sale days do not say how often one is to be expected. */
const FEWEST_SALE_DAYS = 8;

/** One size over the days of the window. */
export interface SizeHistory {
  /** Units sold on each day. */
  units: readonly number[];
  /** Closing stock of each day from `recordedFrom` on (earlier entries are not read); null where stock does not limit sales. */
  closing: readonly number[] | null;
  /** The first day whose stock is recorded; the number of days where none is. */
  recordedFrom: number;
  /** Units that can be bought now. */
  available: number;
}

interface Gap {
  from: number;
  to: number;
}

function gapsBetween(saleDays: readonly number[]): Gap[] {
  return saleDays.flatMap((day, at) => {
    const next = saleDays[at + 1];
    return next === undefined || next === day + 1 ? [] : [{ from: day + 1, to: next - 1 }];
  });
}

/** Gaps between sales too long to be chance, the longest first, each beside the chance of a sale outside of it. */
function unlikely(saleDays: readonly number[]): Gap[] {
  const [first, last] = [saleDays[0], saleDays.at(-1)];
  if (saleDays.length < FEWEST_SALE_DAYS || first === undefined || last === undefined) return [];
  const lengthOf = ({ from, to }: Gap): number => to - from + 1;
  const found: Gap[] = [];
  let left = last - first + 1;
  for (const gap of gapsBetween(saleDays).sort((one, other) => lengthOf(other) - lengthOf(one))) {
    const chance = Math.min(1 - 1e-9, saleDays.length / Math.max(saleDays.length, left - lengthOf(gap)));
    if (saleDays.length * (1 - chance) ** lengthOf(gap) * ONE_IN >= 1) break;
    left -= lengthOf(gap);
    found.push(gap);
  }
  return found;
}

const isOutAtFirst = ({ closing, recordedFrom, units, available }: SizeHistory): boolean =>
  recordedFrom >= units.length ? available <= 0 : (closing?.[recordedFrom] ?? 0) <= 0;

/**
 * The days on which a size could not be bought. Recorded: it began and ended the day without stock and sold nothing.
 * Before stock was recorded: gaps between sales that are too long to be chance, and what follows the last sale of a size
 * that was out when it was first looked at. What was sold before the window, or never, says nothing of earlier days.
 */
export function outDays(size: SizeHistory): OutDay[] {
  const { units, closing, recordedFrom } = size;
  if (closing === null) return units.map(() => null);
  const out = units.map((sold, day): OutDay => {
    if (day < recordedFrom || sold > 0) return null;
    const before = day === recordedFrom ? 0 : (closing[day - 1] ?? 0);
    return (closing[day] ?? 0) <= 0 && before <= 0 ? 'recorded' : null;
  });
  const saleDays = [...units.keys()].filter((day) => (units[day] ?? 0) > 0);
  const unseen = Math.min(recordedFrom, units.length);
  const gaps = unlikely(saleDays);
  const lastUnseen = saleDays.filter((day) => day < unseen).at(-1) ?? -1;
  if (isOutAtFirst(size)) gaps.push({ from: lastUnseen + 1, to: unseen - 1 });
  for (const { from, to } of gaps)
    for (let day = from; day <= Math.min(to, unseen - 1); day += 1) out[day] ??= 'inferred';
  return out;
}
