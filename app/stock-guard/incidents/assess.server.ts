import { ageOfMirror } from '~/catalogue/mirror-age';
import { forShop, type ShopRows } from '~/database/for-shop.server';
import { iconPromises, type IconPromise } from '../board/icon-promise';
import { iconsOfVariants, keepStandings } from '../board/icon-standings.server';
import { takeBack } from '../notices/deferred.server';
import type { Happening } from '../notices/happening';
import { renewGates } from '../gate/gates.server';
import { writeNotices } from '../notices/write-notices.server';
import { renewWatches } from '../policy/watches.server';
import { dayIn } from '../day';
import { outlookOfRow, type Seen } from '../promise/row-outlook';
import { watchedKeys, type WatchedKey } from '../promise/watched-keys.server';
import { PORTION, watchedPortion, watchedVariants } from '../promise/watched-variants.server';
import type { WatchedRow } from '../promise/watched-row';
import { courseOf, needsOutlook } from './incident-course';
import { writeIncidents, type Change, type IncidentCause } from './incident-rows.server';
import { seenBy } from './seen.server';
import { keepSyncIncident } from './sync-incident.server';
import { unguardedIncidents } from './unguarded-incidents.server';

export interface Assessment {
  /** Variants and pools that were looked at. */
  seen: number;
  settling: number;
  opened: number;
  closed: number;
  /** People and channels that will be told now. */
  told: number;
}

/** What is looked at: these variants, incidents that wait for the clock, or whatever of the shop may not be well. */
export type Scope = readonly bigint[] | 'due' | null;

interface Guarded {
  seen: Seen;
  cause: IncidentCause;
  asOf: Date;
}

const NOTHING: Assessment = { seen: 0, settling: 0, opened: 0, closed: 0, told: 0 };

/** Adds what changed; the changes themselves are let go, because a first assessment may have a million of them. */
function count(assessment: Assessment, changes: readonly Change[]): void {
  for (const { events, incident } of changes) {
    if (events.includes('began')) assessment.settling += 1;
    if (events.includes('opened') || events.includes('reopened')) assessment.opened += 1;
    if (incident.closedAt !== null) assessment.closed += 1;
  }
}

/** Decides about a portion of guarded variants and writes it down; what people may hear of is collected. */
async function assessPortion(
  rows: ShopRows,
  watched: readonly WatchedRow[],
  { seen, cause, asOf }: Guarded,
  happenings: Happening[],
): Promise<Change[]> {
  const courses = watched.flatMap((row) => {
    const outlook = needsOutlook(row) ? outlookOfRow(row, seen) : null;
    return courseOf(row, outlook, seen, asOf) ?? [];
  });
  const ids = await writeIncidents(rows, courses, { cause, doer: null }, asOf);
  // What is told as over is taken back with its notice; what only ends is no morning's news either.
  const ended = courses.flatMap(({ incident, tell }, at) =>
    incident.closedAt !== null && tell === null ? (ids[at] ?? []) : [],
  );
  await takeBack(rows, ended, asOf);
  courses.forEach(({ row, outlook, tell }, at) => {
    if (tell !== null) happenings.push({ kind: tell, row, outlook, incidentId: ids[at] ?? '' });
  });
  return courses;
}

async function* portionsOf(rows: ShopRows, scope: Scope, asOf: Date): AsyncGenerator<WatchedRow[]> {
  if (scope !== null && scope !== 'due') {
    for (let from = 0; from < scope.length; from += PORTION)
      yield await watchedVariants(rows, { variantIds: scope.slice(from, from + PORTION) }, asOf);
    return;
  }
  const keys: WatchedKey[] = await watchedKeys(rows, scope ?? 'may matter', asOf);
  for (let from = 0; from < keys.length; from += PORTION)
    yield await watchedPortion(rows, keys.slice(from, from + PORTION), asOf);
}

/** Terms change with castings and policies; a shop that never knew any has to learn them before anything is judged. */
async function renewTerms(rows: ShopRows, scope: Scope, asOf: Date): Promise<void> {
  await renewWatches(rows, scope === null || scope === 'due' ? 'everyone' : { variantIds: scope }, asOf);
}

/**
 * Compares guarded variants with their reorder points and opens, follows and ends incidents. One assessment of a shop
 * at a time; incidents, their history and the notices of that moment commit together, so that a process killed
 * anywhere leaves all of it or none. A stale mirror opens and resolves nothing.
 */
export async function assess(
  shop: string,
  scope: Scope,
  cause: IncidentCause,
  asOf: Date,
): Promise<Assessment> {
  return forShop(shop).transaction(async (rows) => {
    await rows.lock('assess');
    const guarded = await rows.db.shop.findUnique({ where: { shop } });
    if (!guarded || guarded.uninstalledAt) return NOTHING;
    const { mirrorAsOf, timeZone, knownDay } = guarded;
    const mirror = ageOfMirror({ mirrorAsOf, progress: null, failure: null }, asOf);
    await keepSyncIncident(rows, mirror, asOf);
    // What a casting takes from an icon changes how the rest of it stands.
    const iconIdsBefore =
      cause === 'casting' && scope !== null && scope !== 'due' ? await iconsOfVariants(rows, scope) : [];
    if (cause !== 'stock' || knownDay === null) await renewTerms(rows, scope, asOf);
    const ended = await unguardedIncidents(rows, typeof scope === 'string' ? null : scope, asOf);
    await takeBack(rows, await writeIncidents(rows, ended, { cause, doer: null }, asOf), asOf);
    const assessment: Assessment = { ...NOTHING };
    count(assessment, ended);
    const happenings: Happening[] = [];
    const promises: IconPromise[] = [];
    if (mirror.kind === 'fresh') {
      const when = { today: dayIn(timeZone, asOf), timeZone };
      const seenOf = seenBy(rows, typeof scope === 'object' && scope !== null ? 'few' : 'everyone', when);
      for await (const portion of portionsOf(rows, scope, asOf)) {
        const seen = await seenOf(portion);
        assessment.seen += portion.length;
        promises.push(...iconPromises(portion, seen));
        count(assessment, await assessPortion(rows, portion, { seen, cause, asOf }, happenings));
      }
      // Clocks move incidents, but no icon on the board and none through a chapter.
      if (scope === null) {
        await keepStandings(rows, { of: 'everyone', promises });
        await renewGates(rows, 'everyone', asOf);
      } else if (scope !== 'due') {
        const iconIds = [...new Set([...iconIdsBefore, ...promises.map(({ iconId }) => iconId)])];
        await keepStandings(rows, {
          of: iconIds,
          promisesOf: async (some) => {
            const sizes = await watchedVariants(rows, { iconIds: some }, asOf);
            return iconPromises(sizes, await seenOf(sizes));
          },
        });
        await renewGates(rows, { iconIds }, asOf);
      }
    }
    return { ...assessment, told: await writeNotices(rows, happenings, asOf) };
  });
}
