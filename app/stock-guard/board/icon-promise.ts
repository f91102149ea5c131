import { factOf } from '../incidents/incident-fact';
import { needsOutlook } from '../incidents/incident-course';
import { troubleOf } from '../incidents/shortage';
import type { Day } from '../day';
import { promiseOfVariant, type VariantPromise } from '../promise/promise';
import { outlookOfRow, type Seen } from '../promise/row-outlook';
import type { WatchedRow } from '../promise/watched-row';

/** How one size of an icon keeps its promise in a pool: enough to put a board in order. */
export interface IconPromise extends VariantPromise {
  iconId: string;
  emptyOn: Day | null;
}

/** The promises of the sizes that belong to icons, by the very rule that opens incidents. */
export const iconPromises = (watched: readonly WatchedRow[], seen: Seen): IconPromise[] =>
  watched.flatMap((row) => {
    if (row.icon === null) return [];
    const { sale, stock } = row;
    // Without anything on its way no arrival can come too late.
    const outlook = needsOutlook(row) && row.arrivals.length > 0 ? outlookOfRow(row, seen) : null;
    const fact = factOf(row, outlook, seen.today, seen.timeZone);
    const atRisk = fact.kind === 'promised' && troubleOf(fact) === 'low';
    return [{ iconId: row.icon.id, emptyOn: null, ...promiseOfVariant({ sale, stock, atRisk }, 'usable') }];
  });
