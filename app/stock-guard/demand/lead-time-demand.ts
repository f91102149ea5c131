/** What is waited for: the days until an order made now has arrived. */
export interface Wait {
  /** Mean days from order to arrival (L). */
  leadDays: number;
  /** Standard deviation of these days (σL). */
  leadSpreadDays: number;
  /** Days until the next look at the stock (R). */
  reviewDays: number;
  /** Season × uplift of the k-th day from now (k ≥ 1), against the level at which demand is stated. 1 without it. */
  ahead?: (day: number) => number;
}

/** No policy waits longer than a year, whatever is typed. */
const LONGEST_WAIT = 730;

const sane = (value: number, most: number): number =>
  Number.isFinite(value) ? Math.min(most, Math.max(0, value)) : 0;

/** The days of a wait, L + R, within what a policy may say. */
export const waitDays = ({ leadDays, reviewDays }: Wait): number =>
  sane(sane(leadDays, LONGEST_WAIT) + sane(reviewDays, LONGEST_WAIT), LONGEST_WAIT);

/** The sums of the factors of the days ahead, plain and squared; a part of a day counts in part. */
function daysAhead(days: number, ahead: Wait['ahead']): { plain: number; squared: number } {
  if (ahead === undefined) return { plain: days, squared: days };
  let [plain, squared] = [0, 0];
  for (let day = 1; day < days + 1; day += 1) {
    const part = Math.min(1, days - day + 1);
    const factor = sane(ahead(day), Number.MAX_SAFE_INTEGER);
    plain += part * factor;
    squared += part * factor ** 2;
  }
  return { plain, squared };
}

/**
 * Demand while waiting, in units: mean μ = d·(L+R) and deviation σ = √((L+R)·σd² + d²·σL²), each day weighed with
 * what is ahead of it. `perDay` and `deviation` are units per day.
 */
export function leadTimeDemand(
  { perDay, deviation }: { perDay: number; deviation: number },
  wait: Wait,
): { mean: number; deviation: number } {
  const days = waitDays(wait);
  const { plain, squared } = daysAhead(days, wait.ahead);
  const typical = days === 0 ? 1 : plain / days;
  const spread = perDay * typical * sane(wait.leadSpreadDays, LONGEST_WAIT);
  return { mean: perDay * plain, deviation: Math.sqrt(squared * deviation ** 2 + spread ** 2) };
}
