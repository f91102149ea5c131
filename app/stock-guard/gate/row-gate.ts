import { expectedUnits } from '../demand/expected';
import { daysBetween, type Day } from '../day';
import { walk, type Ahead } from '../position/walk';
import type { Seen } from '../promise/row-outlook';
import type { WatchedRow } from '../promise/watched-row';
import type { SizeAhead } from './gate';

type Counted = Ahead & { available: number };

/** What a guarded variant's walk begins with; why there is none otherwise. */
export function aheadOfRow(
  { stock, sale, demand, icon, arrivals }: WatchedRow,
  { calendar, today }: Pick<Seen, 'calendar' | 'today'>,
): Counted | Extract<SizeAhead, { because: string }> {
  if (sale === 'deleted') return { because: 'deleted' };
  if (stock.kind === 'not-tracked') return { because: 'not-tracked' };
  if (stock.kind === 'unknown') return { because: stock.why };
  if (demand === null || demand.basis === 'none') return { because: 'no-demand' };
  const expected = expectedUnits({ ...demand, iconId: icon?.id ?? null }, calendar);
  return { available: stock.available, arrivals, expected, today };
}

/** The days ahead of a guarded variant to the end of the last chapter that asks: walked once for all of them. */
export function sizeAhead(row: WatchedRow, seen: Pick<Seen, 'calendar' | 'today'>, until: Day): SizeAhead {
  const ahead = aheadOfRow(row, seen);
  return 'because' in ahead ? ahead : { days: walk(ahead, daysBetween(seen.today, until) + 1) };
}
