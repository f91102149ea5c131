import type { Calendar } from '../demand/calendar';
import { expectedUnits } from '../demand/expected';
import type { Day } from '../day';
import type { Outlook } from '../position/outlook';
import { watchedOutlook } from '../position/watched-outlook';
import type { WatchedRow } from './watched-row';

/** When and by what calendar something is looked at. */
export interface Seen {
  calendar: Calendar;
  today: Day;
  timeZone: string;
}

const nothing = (): number => 0;

/** What is ahead of a guarded variant in its pool; null where no stock is counted. */
export function outlookOfRow(row: WatchedRow, { calendar, today, timeZone }: Seen): Outlook | null {
  const { stock, demand, icon, incident, stockSince } = row;
  const isOut = stock.kind === 'counted' && stock.available <= 0;
  const outSince = isOut ? (incident?.outSince ?? stockSince) : null;
  const expected = demand ? expectedUnits({ ...demand, iconId: icon?.id ?? null }, calendar) : nothing;
  return watchedOutlook({ ...row, incident: { outSince } }, { expected, today, timeZone });
}
