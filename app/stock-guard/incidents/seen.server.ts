import type { ShopRows } from '~/database/for-shop.server';
import type { Calendar } from '../demand/calendar';
import { calendarOf } from '../demand/calendar.server';
import type { Seen } from '../promise/row-outlook';
import type { WatchedRow } from '../promise/watched-row';
import { needsOutlook } from './incident-course';

const NOTHING_AHEAD: Calendar = { season: new Map(), uplifts: [] };

/**
 * What guarded variants are looked at with. Of a whole shop the calendar is read once; of a few variants only the seasons
 * of those whose days ahead matter, because reading all of them takes longer than the rest.
 */
export function seenBy(
  rows: ShopRows,
  whose: 'everyone' | 'few',
  when: Omit<Seen, 'calendar'>,
): (watched: readonly WatchedRow[]) => Promise<Seen> {
  let whole: Promise<Calendar> | null = null;
  return async (watched) => {
    if (whose === 'everyone') {
      whole ??= calendarOf(rows);
      return { calendar: await whole, ...when };
    }
    const ahead = watched.filter((row) => needsOutlook(row) && row.demand);
    if (ahead.length === 0) return { calendar: NOTHING_AHEAD, ...when };
    const categories = new Set(ahead.flatMap(({ demand }) => demand?.category ?? []));
    const iconIds = new Set(ahead.flatMap(({ icon }) => icon?.id ?? []));
    return {
      calendar: await calendarOf(rows, { categories: [...categories], iconIds: [...iconIds] }),
      ...when,
    };
  };
}
