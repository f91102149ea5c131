import { monthOf } from '../calendar.ts';

/** Demand by month against the full season (1), January first. */
const SEASONS = {
  coat: [0.55, 0.5, 0.7, 0.6, 0.3, 0.15, 0.15, 0.55, 1, 1, 1, 1.05],
  knit: [0.7, 0.5, 0.35, 0.22, 0.12, 0.08, 0.08, 0.38, 1, 1, 1, 1.25],
  boot: [0.8, 0.6, 0.6, 0.5, 0.35, 0.3, 0.3, 0.6, 1, 1, 1, 0.95],
  summer: [0.25, 0.35, 0.55, 0.8, 1, 1, 0.95, 0.7, 0.45, 0.35, 0.3, 0.3],
  gift: [0.5, 0.5, 0.5, 0.55, 0.6, 0.5, 0.45, 0.5, 0.6, 0.7, 1, 2],
  even: [0.8, 0.85, 0.95, 1, 1, 0.95, 0.8, 0.9, 1, 1, 1, 1.2],
} as const;

export type SeasonName = keyof typeof SEASONS;

/** Half a million questions are asked of a few thousand answers. */
const known = new Map<SeasonName, number[]>();

function slide(name: SeasonName, day: number): number {
  const month = monthOf(day) - 0.5 + 12;
  const from = Math.floor(month);
  const part = month - from;
  const months = SEASONS[name];
  return (months[from % 12] ?? 1) * (1 - part) + (months[(from + 1) % 12] ?? 1) * part;
}

/** The share of full-season demand on a day of the seed, sliding from the middle of one month to the next. */
export function season(name: SeasonName, day: number): number {
  const days = known.get(name) ?? [];
  known.set(name, days);
  return (days[day] ??= slide(name, day));
}
