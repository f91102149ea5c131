import { forShop, type ShopRows } from '~/database/for-shop.server';
import { recordAudit } from '~/team/audit.server';
import { calendarOf } from '../demand/calendar.server';
import { takeBack } from '../notices/deferred.server';
import { nextHour } from '../people/local-time';
import { isDay } from '../policy/bounds';
import { arrivalsByDue } from '../position/arrivals';
import { dayAfter, dayIn, type Day } from '../day';
import { outlookOfRow } from '../promise/row-outlook';
import type { WatchedRow } from '../promise/watched-row';
import { watchedVariants } from '../promise/watched-variants.server';
import type { CurrentIncident } from './incident';
import { obey, type Command, type Refused } from './incident-commands';
import { factOf } from './incident-fact';
import { writeIncidents, type Doer } from './incident-rows.server';
import { troubleOf } from './shortage';

/** What came of a person's word about an incident. */
export type Acted =
  | { kind: 'done' }
  /** No incident of this shop. */
  | { kind: 'not-there' }
  | { kind: 'over' }
  /** To be snoozed until the arrival, with nothing on its way. */
  | { kind: 'no-arrival' }
  | Refused;

/** Who speaks; `replaces` is the moment of the acknowledgement they saw and want to change. */
export interface Speaking extends Doer {
  replaces?: Date | null;
}

type Row = WatchedRow & { incident: CurrentIncident };
type Moment = { asOf: Date; today: Day; timeZone: string };
type Commanding = (row: Row, moment: Moment, rows: ShopRows) => Promise<Command | Acted> | Command | Acted;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function rowOf(rows: ShopRows, id: string, asOf: Date): Promise<Row | 'not-there' | 'over'> {
  const found = UUID.test(id) ? await rows.db.incident.findFirst({ where: { id } }) : null;
  if (!found) return 'not-there';
  const watched = await watchedVariants(rows, { variantIds: [found.variantId] }, asOf);
  const row = watched.find(({ incident }) => incident?.id === id);
  return row?.incident ? { ...row, incident: row.incident } : 'over';
}

const isCommand = (said: Command | Acted): said is Command =>
  ['acknowledge', 'snooze', 'wake', 'resolve'].includes(said.kind);

/** Obeys while no assessment runs, so that neither writes over what the other decided. Joins the caller's transaction. */
async function command(
  outer: ShopRows,
  id: string,
  doer: Doer,
  asOf: Date,
  commanding: Commanding,
): Promise<Acted> {
  return outer.transaction(async (rows): Promise<Acted> => {
    await rows.lock('assess');
    const row = await rowOf(rows, id, asOf);
    if (typeof row === 'string') return { kind: row };
    const { timeZone } = await rows.db.shop.findUniqueOrThrow({ where: { shop: rows.shop } });
    const moment = { asOf, today: dayIn(timeZone, asOf), timeZone };
    const said = await commanding(row, moment, rows);
    if (!isCommand(said)) return said;
    const obeyed = obey(said, row.incident, moment);
    if (obeyed.kind !== 'done') return obeyed;
    await writeIncidents(rows, [{ row, outlook: null, ...obeyed }], { cause: 'stock', doer }, asOf);
    const { icon, product, variantTitle } = row;
    const title = [icon?.title ?? product?.title ?? '', variantTitle].filter(Boolean).join(' ');
    const change = { about: 'incident', subject: id, title, verb: 'changed' } as const;
    const staff = { id: doer.by, name: doer.byName };
    await recordAudit(rows, { ...change, after: { word: said.kind } }, staff, asOf);
    // Somebody takes care of it: nobody's morning begins with it as news.
    if (said.kind !== 'wake') await takeBack(rows, [id], asOf);
    return { kind: 'done' };
  });
}

/** The first moment of a day there. */
function startOf(day: Day, timeZone: string): Date {
  const first = nextHour(timeZone, 0, new Date(Date.parse(day) - 15 * 3_600_000));
  return dayIn(timeZone, first) === day ? first : nextHour(timeZone, 0, first);
}

type Acknowledging = Speaking & { promisedOn: Day | null; note: string | null };
type Snoozing = Speaking & { until: { day: Day } | 'arrival' };

/** Somebody takes care of it, perhaps with a day by which there is stock again. */
export function acknowledgeWithin(
  rows: ShopRows,
  id: string,
  { promisedOn, note, replaces = null, ...doer }: Acknowledging,
  asOf: Date,
): Promise<Acted> {
  const { byName } = doer;
  return command(rows, id, doer, asOf, () =>
    promisedOn !== null && !isDay(promisedOn)
      ? { kind: 'bad-date' }
      : { kind: 'acknowledge', promisedOn, note: note?.trim() || null, byName, replaces },
  );
}

/** Nothing is said of it until a day begins, or until what is on its way has arrived. */
export function snoozeWithin(
  rows: ShopRows,
  id: string,
  { until, replaces = null, ...doer }: Snoozing,
  asOf: Date,
): Promise<Acted> {
  const speaker = { byName: doer.byName, replaces };
  return command(rows, id, doer, asOf, ({ arrivals }, { today, timeZone }) => {
    if (until !== 'arrival')
      return isDay(until.day)
        ? { kind: 'snooze', until: startOf(until.day, timeZone), forArrival: false, ...speaker }
        : { kind: 'bad-date' };
    if (arrivals.length === 0) return { kind: 'no-arrival' };
    const [next] = arrivalsByDue(arrivals, today).dated;
    const over = next === undefined ? null : startOf(dayAfter(next.on, 1), timeZone);
    return { kind: 'snooze', until: over, forArrival: true, ...speaker };
  });
}

/** The same in a transaction of its own. */
export const acknowledgeIncident = (shop: string, id: string, said: Acknowledging, asOf: Date) =>
  acknowledgeWithin(forShop(shop), id, said, asOf);

/** The same in a transaction of its own. */
export const snoozeIncident = (shop: string, id: string, said: Snoozing, asOf: Date) =>
  snoozeWithin(forShop(shop), id, said, asOf);

/** A snoozed incident is looked at again at once. */
export const wakeIncident = (shop: string, id: string, doer: Doer, asOf: Date): Promise<Acted> =>
  command(forShop(shop), id, doer, asOf, () => ({ kind: 'wake' }));

/** Ends what is no longer short, though not yet clear of its reorder point. */
export const resolveIncident = (shop: string, id: string, doer: Doer, asOf: Date): Promise<Acted> =>
  command(forShop(shop), id, doer, asOf, async (row, { today, timeZone }, rows) => {
    const outlook = outlookOfRow(row, { calendar: await calendarOf(rows), today, timeZone });
    const fact = factOf(row, outlook, today, timeZone);
    return { kind: 'resolve', stillShort: fact.kind !== 'promised' || troubleOf(fact) !== 'none' };
  });
