import { LAST_DAY, at } from '../calendar.ts';
import type { Dice } from '../random.ts';

/** Online, by the hour from five in the morning: a small lunch, a long evening. */
const ONLINE_HOURS = [1, 2, 4, 5, 6, 6, 7, 8, 7, 6, 6, 6, 7, 8, 11, 12, 10, 6, 2];
/** At the till, from ten to six. */
const TILL_HOURS = [3, 5, 7, 7, 6, 7, 8, 6];
const OPENS_ONLINE = 5;
const OPENS_TILL = 10;
const NOW_MINUTES = 8 * 60 + 30;

/** A moment of that day when someone buys; never later than now. */
export function moment(day: number, online: boolean, dice: Dice): string {
  if (day === LAST_DAY) return at(day, dice.between(OPENS_ONLINE * 60, NOW_MINUTES - 5));
  const hour = online ? OPENS_ONLINE + dice.weighted(ONLINE_HOURS) : OPENS_TILL + dice.weighted(TILL_HOURS);
  return at(day, hour * 60 + dice.between(0, 59));
}
