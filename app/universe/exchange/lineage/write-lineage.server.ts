import { countAnew } from '~/database/count-anew.server';
import type { ShopRows } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import { differing } from '~/team/audit';
import { recordAudit } from '~/team/audit.server';
import { endRoles, recordChange, retireEmptied, type Change } from '../../casting/casting-rows.server';
import type { Touched } from '../../casting/casting-transaction.server';
import { freeHandles, handleOf } from '../../casting/icon-handle';
import { columnsOf, dateOf } from '../../lineage/edition-row.server';
import { tidyNote } from '../../lineage/entry-text';
import { markEntries } from '../../published/mark-entries.server';
import { beginCastings, MOST_UNCOUNTED } from '../castings/write-castings.server';
import type { Importer } from '../importer';
import type { LineagePlan, PlannedDrop, PlannedEdition } from './lineage-plan';

/** Entries of more editions than these are compared all at once. */
const MOST_NAMED = 1_000;
const PORTION = 5_000;

/** A handle for each: the one that its line gives it where that is free, else one of its title. */
function handlesOf(
  news: readonly { handle: string; entry: { title: string } }[],
  taken: ReadonlySet<string>,
  what: 'edition' | 'drop',
): string[] {
  const given = new Set(taken);
  const own = news.map(({ handle }) => {
    const fits = handle !== '' && handleOf(handle, what) === handle && !given.has(handle);
    if (fits) given.add(handle);
    return fits ? handle : null;
  });
  const free = freeHandles(
    news.filter((_, at) => own[at] === null).map(({ entry }) => entry.title),
    given,
    what,
  );
  return own.map((handle) => handle ?? free.shift() ?? '');
}

async function takenHandles(rows: ShopRows, what: 'edition' | 'drop'): Promise<Set<string>> {
  const found =
    what === 'edition'
      ? await rows.sql<{ handle: string }>`select handle from edition where shop = ${rows.shop}`
      : await rows.sql<{ handle: string }>`select handle from edition_drop where shop = ${rows.shop}`;
  return new Set(found.map(({ handle }) => handle));
}

async function writeDrops(
  rows: ShopRows,
  drops: readonly PlannedDrop[],
  { staff, asOf }: Importer,
): Promise<void> {
  const news = drops.filter(({ before }) => before === null);
  const handles = handlesOf(news, await takenHandles(rows, 'drop'), 'drop');
  await rows.db.editionDrop.createMany({
    data: news.map(({ id, entry }, at) => ({
      ...{ id, shop: rows.shop, handle: handles[at] ?? id, title: entry.title, note: tidyNote(entry.note) },
      ...{ launchesOn: dateOf(entry.launchesOn), createdAt: asOf, createdBy: staff.id },
    })),
  });
  const changed = drops.filter(({ before }) => before !== null);
  await rows.run`
    update edition_drop d set title = one.title, note = one.note, launches_on = nullif(one.launches_on, '')::date, version = d.version + 1
    from unnest(${changed.map(({ id }) => id)}::uuid[], ${changed.map(({ entry }) => entry.title)}::text[],
      ${changed.map(({ entry }) => tidyNote(entry.note))}::text[], ${changed.map(({ entry }) => entry.launchesOn)}::text[]
    ) as one (id, title, note, launches_on)
    where d.shop = ${rows.shop} and d.id = one.id`;
}

/** The columns of editions as one statement takes them. */
const asJson = (editions: readonly PlannedEdition[]): string =>
  JSON.stringify(
    editions.map(({ id, entry }) => {
      const { launchesOn, endsOn, ...columns } = columnsOf(entry);
      const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
      return { id, ...columns, launchesOn: day(launchesOn), endsOn: day(endsOn) };
    }),
  );

async function writeEditions(
  rows: ShopRows,
  editions: readonly PlannedEdition[],
  { staff, asOf }: Importer,
): Promise<void> {
  const news = editions.filter(({ before }) => before === null);
  const handles = handlesOf(news, await takenHandles(rows, 'edition'), 'edition');
  await rows.run`
    insert into edition (id, shop, handle, title, kind, partner, material, drop_id, launches_on, ends_on, edition_size,
      note, predecessor_id, inherit_share, created_at, created_by)
    select one.id, ${rows.shop}, given.handle, one.title, one.kind, one.partner, one.material, one."dropId",
      one."launchesOn", one."endsOn", one."editionSize", one.note, one."predecessorId", one."inheritShare", ${asOf}, ${staff.id}
    from jsonb_to_recordset(${asJson(news)}::jsonb) as one (id uuid, title text, kind text, partner text, material text,
      "dropId" uuid, "launchesOn" date, "endsOn" date, "editionSize" int, note text, "predecessorId" uuid, "inheritShare" float8)
    join unnest(${news.map(({ id }) => id)}::uuid[], ${handles}::text[]) as given (id, handle) on given.id = one.id`;
  const changed = editions.filter(({ before }) => before !== null);
  await rows.run`
    update edition e set title = one.title, kind = one.kind, partner = one.partner, material = one.material,
      drop_id = one."dropId", launches_on = one."launchesOn", ends_on = one."endsOn", edition_size = one."editionSize",
      note = one.note, predecessor_id = one."predecessorId", inherit_share = one."inheritShare", version = e.version + 1
    from jsonb_to_recordset(${asJson(changed)}::jsonb) as one (id uuid, title text, kind text, partner text, material text,
      "dropId" uuid, "launchesOn" date, "endsOn" date, "editionSize" int, note text, "predecessorId" uuid, "inheritShare" float8)
    where e.shop = ${rows.shop} and e.id = one.id`;
  const ids = editions.map(({ id }) => id);
  const pairs = editions.flatMap(({ id, entry }) => entry.iconIds.map((iconId) => ({ id, iconId })));
  // Icons that are gone stay with an edition: a file names only those that live.
  await rows.run`
    delete from edition_icon ei using icon i
    where ei.shop = ${rows.shop} and ei.edition_id = any(${ids}::uuid[])
      and i.shop = ei.shop and i.id = ei.icon_id and i.retired_at is null`;
  await rows.run`
    insert into edition_icon (shop, edition_id, icon_id)
    select ${rows.shop}, one.edition_id, one.icon_id
    from unnest(${pairs.map(({ id }) => id)}::uuid[], ${pairs.map(({ iconId }) => iconId)}::uuid[]) as one (edition_id, icon_id)
    on conflict do nothing`;
}

async function moveProducts(
  rows: ShopRows,
  plan: LineagePlan,
  change: Change,
  progress: Importer['progress'],
): Promise<void> {
  const castings = plan.editions.flatMap(({ id, begins, entry }) =>
    begins.map((productId) => ({
      ...{
        productId: BigInt(productId),
        role: 'edition' as const,
        editionId: id,
        iconId: null,
        categoryId: null,
      },
      ...{ supports: [], reason: entry.title },
    })),
  );
  for (let from = 0; from < castings.length; from += PORTION) {
    await beginCastings(rows, castings.slice(from, from + PORTION), change);
    await progress(Math.min(1, (from + PORTION) / castings.length));
  }
}

async function audit(
  rows: ShopRows,
  plan: LineagePlan,
  changeId: string | null,
  { staff, asOf }: Importer,
): Promise<void> {
  const told = [
    ...plan.drops.map((one) => ({
      about: 'drop' as const,
      ...one,
      entry: { ...one.entry },
      before: one.before && { ...one.before },
    })),
    ...plan.editions.map((one) => ({
      ...{ about: 'edition' as const, ...one, entry: { ...one.entry } },
      before: one.before && { ...one.before },
    })),
  ];
  for (let from = 0; from < told.length; from += PORTION)
    await recordAudit(
      rows,
      told.slice(from, from + PORTION).map(({ about, id, before, entry }) => ({
        ...{
          about,
          subject: id,
          title: entry.title,
          verb: before ? ('changed' as const) : ('added' as const),
        },
        ...(before ? differing(before, entry) : { after: entry }),
        ...(changeId !== null && { changeId }),
      })),
      staff,
      asOf,
    );
}

/** Writes what a file of lineage decided. Products that become or cease to be editions are one change, undone as one. */
export async function writeLineage(
  rows: ShopRows,
  plan: LineagePlan,
  importer: Importer,
): Promise<{ changeId: string | null; touched: Touched }> {
  const { staff, asOf, reason, progress } = importer;
  const moved = plan.editions.flatMap(({ begins, stops }) => [...begins, ...stops]).map(BigInt);
  const change = moved.length > 0 ? await recordChange(rows, { kind: 'import', reason, staff, asOf }) : null;
  if (change) await endRoles(rows, moved, change);
  await writeDrops(rows, plan.drops, importer);
  for (let from = 0; from < plan.editions.length; from += PORTION) {
    await writeEditions(rows, plan.editions.slice(from, from + PORTION), importer);
    await progress((from + PORTION) / plan.editions.length / 2);
  }
  if (change) await moveProducts(rows, plan, change, progress);
  if (plan.editions.length + moved.length > MOST_UNCOUNTED)
    await countAnew(rows, ['edition', 'edition_drop', 'edition_icon', 'casting']);
  const retired = change ? await retireEmptied(rows, asOf) : [];
  await audit(rows, plan, change?.id ?? null, importer);
  const editionIds = plan.editions.map(({ id }) => id);
  const many = editionIds.length > MOST_NAMED || plan.drops.length > 0;
  await markEntries(rows, many ? { all: true } : { editionIds, iconIds: retired }, asOf);
  await enqueueIn(rows, 'know', { shop: rows.shop });
  const own = await rows.sql<{ id: bigint }>`
    select product_id as id from casting
    where shop = ${rows.shop} and ended_at is null and edition_id = any(${editionIds}::uuid[])`;
  const productIds = [...new Set([...moved, ...own.map(({ id }) => id)])];
  return { changeId: change?.id ?? null, touched: { productIds, iconIds: retired } };
}
