import type { Day } from '../day';
import type { Outlook } from '../position/outlook';
import type { WatchedRow } from '../promise/watched-row';
import type { CurrentIncident } from './incident';
import { factOf } from './incident-fact';
import { decide, type Decision } from './incident-machine';

/** What becomes of the incident of a guarded variant. */
export interface Course extends Decision {
  row: WatchedRow;
  outlook: Outlook | null;
}

/** Whether an incident already says what is ahead. */
function says(incident: CurrentIncident, outlook: Outlook | null): boolean {
  if (outlook === null) return true;
  const { stockOutOn, orderBy, unitsToOrder } = incident;
  return (
    stockOutOn === outlook.stockOutOn && orderBy === outlook.orderBy && unitsToOrder === outlook.unitsToOrder
  );
}

/** Whether what is ahead of a variant matters to its incident, or may begin one: above its reorder point no gap is near. */
export const needsOutlook = ({ incident, stock, reorderPoint }: WatchedRow): boolean =>
  incident !== null || (stock.kind === 'counted' && stock.available <= reorderPoint);

/** What becomes of a guarded variant's incident now that the mirror can be believed; null where nothing does. */
export function courseOf(
  row: WatchedRow,
  outlook: Outlook | null,
  { today, timeZone }: { today: Day; timeZone: string },
  asOf: Date,
): Course | null {
  const fact = factOf(row, outlook, today, timeZone);
  const decision = decide(fact, row.incident ?? row.resolvedLately, row.terms, { asOf, today });
  if (decision !== null) return { row, outlook, ...decision };
  if (row.incident === null || fact.kind !== 'promised' || says(row.incident, outlook)) return null;
  return { row, outlook, incident: row.incident, events: [], tell: null };
}
