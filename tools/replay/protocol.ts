/** The protocol of the replay. What stands here is fixed, so that figures of different rules can be compared. */

/** Days at the beginning from which a rule learns before it is asked anything. */
export const WARM_UP = 120;
/** Units of a day beyond which a day counts as this many. */
export const MOST_UNITS = 1000;
/** Episodes of a SKU, and the days after warm-up over which they begin. */
export const EPISODES = 4;
export const START_DAYS = 100;
/** Opening stock of an episode, in days of the mean of the warm-up. */
export const OPENING_DAYS = { least: 20, most: 60 };
/** An order covers so many days of the mean of the last ninety. */
export const ORDER_DAYS = 28;
export const ORDER_WINDOW = 90;

const LEAST_SALE_DAYS = 30;
const LEAST_WARM_SALE_DAYS = 5;

const saleDays = (units: readonly number[]): number => units.filter((sold) => sold > 0).length;

/** The sales of a SKU as they are replayed; null where it sells too rarely to judge anything by it. */
export function replayed(units: readonly number[]): number[] | null {
  if (saleDays(units) < LEAST_SALE_DAYS || saleDays(units.slice(0, WARM_UP)) < LEAST_WARM_SALE_DAYS)
    return null;
  return units.map((sold) => Math.min(MOST_UNITS, sold));
}
