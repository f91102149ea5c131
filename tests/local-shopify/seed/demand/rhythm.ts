import { LAST_DAY, dayOf, weekday } from '../calendar.ts';

/** Sunday first, mean one: people order from the sofa on Sunday and Monday, and shop in town on Saturday. */
const ONLINE = [1.35, 1.2, 0.95, 0.9, 0.9, 0.8, 0.9];
const TILL = [0, 0.7, 0.8, 0.9, 1.1, 1.4, 2.1];

/** Half past eight in the morning: little of an ordinary day's trade has happened, and no shop is open. */
const MORNING = 0.12;

export function rhythm(online: boolean, day: number): number {
  const week = (online ? ONLINE : TILL)[weekday(day)] ?? 1;
  return day < LAST_DAY ? week : online ? week * MORNING : 0;
}

/** Nothing before the launch; then a rush that halves about every six days. */
export function launch(launched: string, day: number): number {
  const age = day - dayOf(launched);
  return age < 0 ? 0 : 1 + 3.5 * Math.exp(-age / 9);
}
