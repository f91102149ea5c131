import type { Arrival } from './arrivals';
import { dayIn, type Day } from '../day';
import { outlookOf, type Outlook } from './outlook';
import type { PoolStock } from './pools';

/** Of a watched variant, what its outlook is made from; a row of the watched variants has it. */
export interface WatchedStock {
  stock: PoolStock;
  arrivals: readonly Arrival[];
  reorderPoint: number;
  terms: {
    leadDays: number;
    reviewDays: number;
    orderCoverDays: number;
    pack: number;
    moq: number;
    moqPer: string;
    parts: { safetyStock: number };
  };
  phasingOutOn: Day | null;
  incident: { outSince: Date | null } | null;
}

export interface Seen {
  /** Units expected on a day. */
  expected: (day: Day) => number;
  today: Day;
  timeZone: string;
}

/** The outlook of a watched variant; null where its stock is not counted. One for board, mails, sheet and Explain. */
export function watchedOutlook(watched: WatchedStock, { expected, today, timeZone }: Seen): Outlook | null {
  const { stock, arrivals, reorderPoint, terms, phasingOutOn, incident } = watched;
  if (stock.kind !== 'counted') return null;
  const outSince = incident?.outSince ?? null;
  return outlookOf({
    available: stock.available,
    arrivals,
    expected,
    today,
    // A minimum of the whole colour is met by its sizes together, not by each of them.
    terms: { ...terms, moq: terms.moqPer === 'variant' ? terms.moq : 1 },
    safetyStock: terms.parts.safetyStock,
    reorderPoint,
    phasingOutOn,
    outSince: outSince === null ? null : dayIn(timeZone, outSince),
  });
}
