import { countAnew } from '~/database/count-anew.server';
import type { ShopRows } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import { endRoles, recordChange, retireEmptied, type Change } from '../../casting/casting-rows.server';
import type { Touched } from '../../casting/casting-transaction.server';
import { columnsOf, dateOf } from '../../lineage/edition-row.server';
import { tidyNote } from '../../lineage/entry-text';
import { beginCastings, MOST_UNCOUNTED } from '../castings/write-castings.server';
import type { Importer } from '../importer';
import { differingFields } from '../same-value';
import type { LineagePlan, PlannedDrop, PlannedEdition } from './lineage-plan';
import { newHandles } from './new-handles.server';
import { auditLineage, entriesOf } from './tell-of-lineage.server';

const PORTION = 5_000;
/** From where to where each step takes the progress. */
const WRITTEN = [0, 0.6] as const;
const MOVED = [0.6, 0.8] as const;
const TOLD = [0.8, 1] as const;

async function writeDrops(
  rows: ShopRows,
  drops: readonly PlannedDrop[],
  { staff, asOf }: Importer,
): Promise<void> {
  const news = drops.filter(({ before }) => before === null);
  const handles = await newHandles(rows, news, 'drop');
  await rows.db.editionDrop.createMany({
    data: news.map(({ id, entry }) => ({
      ...{
        id,
        shop: rows.shop,
        handle: handles.get(id) ?? id,
        title: entry.title,
        note: tidyNote(entry.note),
      },
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
const asJson = (
  editions: readonly PlannedEdition[],
  handleOfNew: ReadonlyMap<string, string> = new Map(),
): string =>
  JSON.stringify(
    editions.map(({ id, entry }) => {
      const { launchesOn, endsOn, ...columns } = columnsOf(entry);
      const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
      return {
        id,
        handle: handleOfNew.get(id),
        ...columns,
        launchesOn: day(launchesOn),
        endsOn: day(endsOn),
      };
    }),
  );

async function writeEditions(
  rows: ShopRows,
  editions: readonly PlannedEdition[],
  handleOfNew: ReadonlyMap<string, string>,
  { staff, asOf }: Importer,
): Promise<void> {
  const news = editions.filter(({ before }) => before === null);
  await rows.run`
    insert into edition (id, shop, handle, title, kind, partner, material, drop_id, launches_on, ends_on, edition_size,
      note, predecessor_id, inherit_share, created_at, created_by)
    select one.id, ${rows.shop}, one.handle, one.title, one.kind, one.partner, one.material, one."dropId",
      one."launchesOn", one."endsOn", one."editionSize", one.note, one."predecessorId", one."inheritShare", ${asOf}, ${staff.id}
    from jsonb_to_recordset(${asJson(news, handleOfNew)}::jsonb) as one (id uuid, handle text, title text, kind text, partner text, material text,
      "dropId" uuid, "launchesOn" date, "endsOn" date, "editionSize" int, note text, "predecessorId" uuid, "inheritShare" float8)`;
  const changed = editions.filter(({ before }) => before !== null);
  await rows.run`
    update edition e set title = one.title, kind = one.kind, partner = one.partner, material = one.material,
      drop_id = one."dropId", launches_on = one."launchesOn", ends_on = one."endsOn", edition_size = one."editionSize",
      note = one.note, predecessor_id = one."predecessorId", inherit_share = one."inheritShare", version = e.version + 1
    from jsonb_to_recordset(${asJson(changed)}::jsonb) as one (id uuid, title text, kind text, partner text, material text,
      "dropId" uuid, "launchesOn" date, "endsOn" date, "editionSize" int, note text, "predecessorId" uuid, "inheritShare" float8)
    where e.shop = ${rows.shop} and e.id = one.id`;
  await writeIcons(rows, editions.filter(otherIcons));
}

const otherIcons = ({ before, entry: { iconIds } }: PlannedEdition): boolean =>
  differingFields({ iconIds: before?.iconIds }, { iconIds }).length > 0;

async function writeIcons(rows: ShopRows, editions: readonly PlannedEdition[]): Promise<void> {
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

/** Writes what a file of lineage decided. Products that become or cease to be editions are one change, undone as one. */
export async function writeLineage(
  rows: ShopRows,
  plan: LineagePlan,
  importer: Importer,
): Promise<{ changeId: string | null; touched: Touched }> {
  const { staff, asOf, reason } = importer;
  const part =
    ([from, to]: readonly [number, number]) =>
    (share: number) =>
      importer.progress(from + (to - from) * share);
  const written = part(WRITTEN);
  const moved = plan.editions.flatMap(({ begins, stops }) => [...begins, ...stops]).map(BigInt);
  const change = moved.length > 0 ? await recordChange(rows, { kind: 'import', reason, staff, asOf }) : null;
  if (change) await endRoles(rows, moved, change);
  await writeDrops(rows, plan.drops, importer);
  const news = plan.editions.filter(({ before }) => before === null);
  const handleOfNew = await newHandles(rows, news, 'edition');
  for (let from = 0; from < plan.editions.length; from += PORTION) {
    await writeEditions(rows, plan.editions.slice(from, from + PORTION), handleOfNew, importer);
    await written(Math.min(1, (from + PORTION) / plan.editions.length));
  }
  if (change) await moveProducts(rows, plan, change, part(MOVED));
  if (plan.editions.length + moved.length > MOST_UNCOUNTED)
    await countAnew(rows, ['edition', 'edition_drop', 'edition_icon', 'casting']);
  const retired = change ? await retireEmptied(rows, asOf) : [];
  await auditLineage(rows, plan, change?.id ?? null, { ...importer, progress: part(TOLD) });
  const editionIds = plan.editions.map(({ id }) => id);
  await enqueueIn(rows, 'know', { shop: rows.shop });
  const own = await rows.sql<{ id: bigint }>`
    select product_id as id from casting
    where shop = ${rows.shop} and ended_at is null and edition_id = any(${editionIds}::uuid[])`;
  const productIds = [...new Set([...moved, ...own.map(({ id }) => id)])];
  const entries = await entriesOf(rows, plan);
  return { changeId: change?.id ?? null, touched: { productIds, iconIds: retired, entries } };
}
