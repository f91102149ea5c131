/** A day of the file, as a planner's own sheet reads it. */
interface Row {
  sold: number;
  counts: boolean;
  factor: number;
  followed: number;
}

/** The rows of the file, oldest first. No cell of it has a comma or a quotation mark. */
export function rowsOfFile(file: string): Row[] {
  const [, ...lines] = file.replace('\uFEFF', '').trimEnd().split('\r\n');
  return lines.reverse().map((line) => {
    const [, sold, counts, factor, followed] = line.split(',');
    return {
      sold: Number(sold),
      counts: counts === 'yes',
      factor: Number(factor),
      followed: Number(followed),
    };
  });
}

/** Units of the days that count, each as on an average day. */
export const evenedOut = (file: string): number[] =>
  rowsOfFile(file)
    .filter(({ counts }) => counts)
    .map(({ followed, factor }) => followed / factor);

const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);
const average = (numbers: number[]): number => (numbers.length === 0 ? 0 : sum(numbers) / numbers.length);

/** As a spreadsheet's PERCENTILE.INC(…; 0.95). */
function percentile95(numbers: number[]): number {
  const ordered = numbers.toSorted((one, other) => one - other);
  const rank = 0.95 * (ordered.length - 1);
  const [low = 0, high = 0] = [ordered[Math.floor(rank)], ordered[Math.ceil(rank)]];
  return low + (rank % 1) * (high - low);
}

function smoothed(days: number[]): number {
  let level = average(days.slice(0, 28));
  for (const units of days.slice(28)) level = 0.97 * level + 0.03 * units;
  return level;
}

function sizeOverInterval(days: number[]): number {
  const saleDays = days.flatMap((units, day) => (units > 0 ? [day] : []));
  let size = average(days.filter((units) => units > 0));
  let interval = ((saleDays.at(-1) ?? 0) + 1) / saleDays.length;
  saleDays.forEach((day, sale) => {
    if (sale === 0) return;
    size = 0.97 * size + 0.03 * (days[day] ?? 0);
    interval = 0.97 * interval + 0.03 * (day - (saleDays[sale - 1] ?? 0));
  });
  return (size / interval) * 0.985;
}

function chanceTimesSize(days: number[]): number {
  const sales = days.filter((units) => units > 0);
  let [chance, size, sold] = [sales.length / days.length, average(sales), (days[0] ?? 0) > 0];
  for (const units of days.slice(1)) {
    chance = 0.97 * chance + (units > 0 ? 0.03 : 0);
    if (units > 0 && sold) size = 0.98 * size + 0.02 * units;
    sold ||= units > 0;
  }
  return chance * size;
}

const LEVELS: Record<string, (days: number[]) => number> = {
  smoothing: smoothed,
  sba: sizeOverInterval,
  tsb: chanceTimesSize,
};

/** Units a day that the page's rule makes of the file, written out anew: none of the product's own code. */
export function velocityByHand(file: string, method: string): number {
  const days = evenedOut(file);
  const most = percentile95(days.filter((units) => units > 0));
  const held = days.map((units) => Math.min(units, most));
  return (LEVELS[method]?.(held) ?? NaN) * Math.min(1.5, average(days) / average(held));
}
