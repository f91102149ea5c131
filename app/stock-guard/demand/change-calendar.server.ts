import { forShop, type ShopRows } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import { recordAudit } from '~/team/audit.server';
import {
  factorOf,
  markedFaults,
  upliftFaults,
  type EntryFaults,
  type MarkedEntry,
  type UpliftEntry,
} from './demand-entries';
import { subjectThere } from './subject-there.server';

export type CalendarChange = { kind: 'added' } | { kind: 'refused'; faults: EntryFaults };

interface By {
  id: string;
  name: string;
  asOf: Date;
}

async function todayIn(rows: ShopRows, asOf: Date): Promise<string> {
  const [found] = await rows.sql<{ today: string }>`
    select to_char(${asOf}::timestamptz at time zone time_zone, 'YYYY-MM-DD') as today from shop where shop = ${rows.shop}`;
  return found?.today ?? asOf.toISOString().slice(0, 10);
}

/** Adds what `write` writes, unless something is wrong with it; everything that rests on demand is computed anew. */
async function add(
  rows: ShopRows,
  entry: UpliftEntry | MarkedEntry,
  faults: EntryFaults,
  { asOf, ...staff }: By,
  write: () => Promise<unknown>,
): Promise<CalendarChange> {
  const there = await subjectThere(rows, entry);
  const all: EntryFaults = { ...faults, ...(!there && { subject: 'not-there' }) };
  if (Object.keys(all).length > 0) return { kind: 'refused', faults: all };
  await write();
  const { from, to } = entry;
  const title = 'name' in entry ? entry.name.trim() : entry.note.trim();
  const after = { from, to, ...('percent' in entry ? { percent: entry.percent } : { kind: entry.kind }) };
  const change = { about: 'demand', subject: '', title, verb: 'added', after } as const;
  await recordAudit(rows, change, staff, asOf);
  await enqueueIn(rows, 'know', { shop: rows.shop });
  return { kind: 'added' };
}

const daysOf = ({ from, to }: { from: string; to: string }) => ({
  fromDay: new Date(`${from}T00:00:00Z`),
  toDay: new Date(`${to}T00:00:00Z`),
});

/** Expects a period to sell more, or less, than the season says. */
export const addUplift = (shop: string, entry: UpliftEntry, by: By): Promise<CalendarChange> =>
  forShop(shop).transaction(async (rows) => {
    const { level, subject } = entry;
    const faults = upliftFaults(entry, await todayIn(rows, by.asOf));
    return add(rows, entry, faults, by, () =>
      rows.db.uplift.create({
        data: {
          ...{ shop, level, subject, name: entry.name.trim(), factor: factorOf(entry.percent) ?? 1 },
          ...{ ...daysOf(entry), createdAt: by.asOf, createdBy: by.id },
        },
      }),
    );
  });

/** Marks days whose sales say nothing of what sells by itself. */
export const addMarkedDays = (shop: string, entry: MarkedEntry, by: By): Promise<CalendarChange> =>
  forShop(shop).transaction(async (rows) => {
    const { kind, level, subject } = entry;
    const faults = markedFaults(entry, await todayIn(rows, by.asOf));
    return add(rows, entry, faults, by, () =>
      rows.db.markedDays.create({
        data: {
          ...{ shop, kind, level, subject, note: entry.note.trim() },
          ...{ ...daysOf(entry), createdAt: by.asOf, createdBy: by.id },
        },
      }),
    );
  });

const removeFrom = (
  shop: string,
  { asOf, ...staff }: By,
  remove: (rows: ShopRows) => Promise<string[]>,
): Promise<'removed' | 'not-there'> =>
  forShop(shop).transaction(async (rows) => {
    const [title] = await remove(rows);
    if (title === undefined) return 'not-there';
    await recordAudit(rows, { about: 'demand', subject: '', title, verb: 'removed' }, staff, asOf);
    await enqueueIn(rows, 'know', { shop });
    return 'removed';
  });

/** Takes an uplift back. */
export const removeUplift = (shop: string, id: string, by: By) =>
  removeFrom(shop, by, async (rows) => {
    const gone = await rows.sql<{ title: string }>`
      delete from uplift where shop = ${shop} and id = ${id}::uuid returning name as title`;
    return gone.map(({ title }) => title);
  });

/** Lets marked days count again. */
export const removeMarkedDays = (shop: string, id: string, by: By) =>
  removeFrom(shop, by, async (rows) => {
    const gone = await rows.sql<{ title: string }>`
      delete from marked_days where shop = ${shop} and id = ${id}::uuid returning note as title`;
    return gone.map(({ title }) => title);
  });
