import { forShop, type ShopRows } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
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
  write: () => Promise<unknown>,
): Promise<CalendarChange> {
  const there = await subjectThere(rows, entry);
  const all: EntryFaults = { ...faults, ...(!there && { subject: 'not-there' }) };
  if (Object.keys(all).length > 0) return { kind: 'refused', faults: all };
  await write();
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
    return add(rows, entry, faults, () =>
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
    return add(rows, entry, faults, () =>
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
  remove: (rows: ShopRows) => Promise<{ count: number }>,
): Promise<'removed' | 'not-there'> =>
  forShop(shop).transaction(async (rows) => {
    const { count } = await remove(rows);
    if (count === 0) return 'not-there';
    await enqueueIn(rows, 'know', { shop });
    return 'removed';
  });

/** Takes an uplift back. */
export const removeUplift = (shop: string, id: string) =>
  removeFrom(shop, (rows) => rows.db.uplift.deleteMany({ where: { id } }));

/** Lets marked days count again. */
export const removeMarkedDays = (shop: string, id: string) =>
  removeFrom(shop, (rows) => rows.db.markedDays.deleteMany({ where: { id } }));
