import { ageOfMirror } from '~/catalogue/mirror-age';
import { forShop, type ShopRows } from '~/database/for-shop.server';
import { calendarOf } from '../demand/calendar.server';
import { courseOf, needsOutlook } from '../incidents/incident-course';
import { unguardedIncidents } from '../incidents/unguarded-incidents.server';
import { dayIn } from '../day';
import { outlookOfRow, type Seen } from '../promise/row-outlook';
import { watchedKeys } from '../promise/watched-keys.server';
import { PORTION, watchedPortion, watchedVariants } from '../promise/watched-variants.server';
import type { WatchedRow } from '../promise/watched-row';
import { affectedBy } from './affected.server';
import type { Decider, Decision } from './decision';
import { checkedDecision, type Deciding } from './decide-policy.server';
import { keyOf, type Place } from './place';
import type { Asked } from './policy-text';
import { NAMED, type Preview, type Previewed } from './preview';
import { namesOf } from './subject-names.server';
import { renewWatches } from './watches.server';
import { writeDecisions } from './write-decisions.server';

type Touched = { variantId: bigint; pool: string };
type Affected = Awaited<ReturnType<typeof affectedBy>>;

/** Carries its answer out of a transaction that must leave nothing behind. */
class TakenBack<Answer> extends Error {
  readonly answer: Answer;
  constructor(answer: Answer) {
    super('Taken back on purpose.');
    this.answer = answer;
  }
}

/** Does the work with everything it writes, and takes all of it back. */
async function asIf<Answer>(shop: string, work: (rows: ShopRows) => Promise<Answer>): Promise<Answer> {
  try {
    await forShop(shop).transaction(async (rows) => {
      throw new TakenBack(await work(rows));
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.answer as Answer;
    throw error;
  }
  throw new Error('What should have been taken back was kept.');
}

async function* portionsOf(rows: ShopRows, affected: Affected, asOf: Date): AsyncGenerator<WatchedRow[]> {
  if (affected !== 'everyone') {
    yield await watchedVariants(rows, affected, asOf);
    return;
  }
  const keys = await watchedKeys(rows, 'may matter', asOf);
  for (let from = 0; from < keys.length; from += PORTION)
    yield await watchedPortion(rows, keys.slice(from, from + PORTION), asOf);
}

async function coursesOf(
  rows: ShopRows,
  affected: Affected,
  seen: Seen,
  asOf: Date,
): Promise<{ opens: Touched[]; closes: Touched[] }> {
  const ended = await unguardedIncidents(rows, affected === 'everyone' ? null : affected.variantIds, asOf);
  const opens: Touched[] = [];
  const closes: Touched[] = ended.map(({ row }) => row);
  for await (const portion of portionsOf(rows, affected, asOf))
    for (const row of portion) {
      const course = courseOf(row, needsOutlook(row) ? outlookOfRow(row, seen) : null, seen, asOf);
      if (course === null) continue;
      if (row.incident === null) opens.push(row);
      else if (course.incident.closedAt !== null) closes.push(row);
    }
  return { opens, closes };
}

async function previewed(rows: ShopRows, touched: readonly Touched[]): Promise<Previewed> {
  const first = touched.slice(0, NAMED).map(({ variantId, pool }) => ({ subject: String(variantId), pool }));
  const names = await namesOf(
    rows,
    first.map(({ subject }) => ({ level: 'variant' as const, subject })),
  );
  return {
    count: touched.length,
    first: first.map(({ subject, pool }) => ({
      name: names.get(keyOf({ level: 'variant', subject }))?.name ?? '',
      pool,
    })),
  };
}

/**
 * What these decisions would open and close, by doing all of it, the very functions of the guard, in a transaction that
 * is taken back. A stale mirror opens nothing, and neither does its preview.
 */
export function previewDecisions(
  shop: string,
  decisions: readonly Decision[],
  decider: Decider,
): Promise<Preview> {
  const { asOf } = decider;
  return asIf(shop, async (rows) => {
    const guarded = await rows.db.shop.findUniqueOrThrow({ where: { shop } });
    const { mirrorAsOf, timeZone } = guarded;
    const before = await rows.db.watch.count();
    const affectedBefore = await affectedBy(rows, decisions);
    for (let from = 0; from < decisions.length; from += PORTION)
      await writeDecisions(rows, decisions.slice(from, from + PORTION), decider);
    await renewWatches(rows, affectedBefore, asOf);
    const seen = { calendar: await calendarOf(rows), today: dayIn(timeZone, asOf), timeZone };
    const mirror = ageOfMirror({ mirrorAsOf, progress: null, failure: null }, asOf);
    const { opens, closes } =
      mirror.kind === 'fresh' ? await coursesOf(rows, affectedBefore, seen, asOf) : { opens: [], closes: [] };
    return {
      mirror: mirror.kind === 'fresh' ? 'fresh' : 'stale',
      opens: await previewed(rows, opens),
      closes: await previewed(rows, closes),
      guardedBefore: before,
      guardedAfter: await rows.db.watch.count(),
    };
  });
}

export type Previewing = { kind: 'preview'; preview: Preview } | Exclude<Deciding, { kind: 'decided' }>;

/** What a typed decision would open and close. */
export async function previewPolicy(
  shop: string,
  place: Place,
  asked: Asked,
  decider: Decider,
): Promise<Previewing> {
  const checked = await checkedDecision(forShop(shop), place, asked);
  if (checked.kind !== 'decision') return checked;
  return { kind: 'preview', preview: await previewDecisions(shop, [checked.decision], decider) };
}
