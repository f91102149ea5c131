import { ageOfMirror } from '~/catalogue/mirror-age';
import { forShop } from '~/database/for-shop.server';
import { changeFor } from './incident-change';
import { decide, type Fact } from './incident-machine';
import { alertSettingsIn } from '../policy/alert-settings.server';
import { writeNotices } from '../notices/incident-notices.server';
import { writeIncidents, type IncidentCause } from './incident-rows.server';
import { keepStandings } from '../board/icon-standings.server';
import { promisedVariants, type PromisedRow, type Whose } from '../promise/promised-variants.server';

export interface Assessment {
  /** Variants that were looked at. */
  seen: number;
  settling: number;
  opened: number;
  closed: number;
  /** People who will be told of what opened. */
  told: number;
}

const NOTHING: Assessment = { seen: 0, settling: 0, opened: 0, closed: 0, told: 0 };

function factOf(row: PromisedRow, mirrorUsable: boolean): Fact {
  if (row.icon === null) return { kind: 'not-promised' };
  if (!mirrorUsable || row.stock.kind === 'unknown') return { kind: 'unknown' };
  if (row.product === null || row.stock.kind === 'not-tracked') return { kind: 'not-promised' };
  return { kind: 'promised', available: row.stock.available, minimum: row.icon.minimum };
}

/**
 * Compares permanent variants (these, or all of the shop) with their minimum and opens, follows and ends
 * incidents. One assessment of a shop at a time; incidents and the notices of that moment commit together,
 * so that a process killed anywhere leaves all of it or none. A stale mirror opens and resolves nothing.
 */
export async function assess(
  shop: string,
  variantIds: readonly bigint[] | null,
  cause: IncidentCause,
  asOf: Date,
): Promise<Assessment> {
  return forShop(shop).transaction(async (rows) => {
    await rows.lock('assess');
    const guarded = await rows.db.shop.findUnique({ where: { shop } });
    if (!guarded || guarded.uninstalledAt) return NOTHING;
    const { mirrorAsOf } = guarded;
    const { settleMinutes } = await alertSettingsIn(rows);
    const usable = ageOfMirror({ mirrorAsOf, progress: null, failure: null }, asOf).kind === 'fresh';
    const whose: Whose = variantIds === null ? 'everyone' : { variantIds };
    const promised = await promisedVariants(rows, whose, asOf);
    const changes = promised.flatMap((row) => {
      const fact = factOf(row, usable);
      const change = changeFor(decide(fact, row.incident, settleMinutes, asOf), fact, row.incident, asOf);
      return change ? [{ row, change }] : [];
    });
    const written = await writeIncidents(rows, changes, cause, asOf);
    const opened = written.filter(
      ({ row, change }) => change.state === 'open' && row.incident?.state !== 'open',
    );
    const told = await writeNotices(rows, opened, asOf);
    await keepStandings(rows, whose, promised, asOf);
    const settling = changes.filter(({ change }) => change.state === 'settling' && change.id === null).length;
    const closed = changes.filter(({ change }) => change.closedAt !== null).length;
    return { seen: promised.length, settling, opened: opened.length, closed, told };
  });
}
