import type { ShopRows } from '~/database/for-shop.server';
import { writeNames } from '../list-cell';
import { Names } from '../names';
import type { KnownDrop, KnownEdition } from './lineage-facts';
import { knownDrops, knownEditions, namedIcons } from './lineage-facts.server';

const PORTION = 1_000;

const dropCells = ({ title, handle, entry }: KnownDrop): string[] => [
  ...['drop', title, handle, '', '', '', '', '', entry.launchesOn, '', '', '', '', ''],
  entry.note,
];

/** Every edition, a portion after another. */
export async function* exportedEditions(rows: ShopRows): AsyncGenerator<KnownEdition> {
  let after = '';
  for (;;) {
    const portion = await knownEditions(rows, { after, most: PORTION });
    yield* portion;
    const last = portion.at(-1);
    if (!last || portion.length < PORTION) return;
    after = last.handle;
  }
}

/** How editions are named in files: by their title, or by their handle where others are called so too. */
export async function editionNames(rows: ShopRows): Promise<Map<string, string>> {
  const found = await rows.sql<{ id: string; name: string }>`
    select id::text, case when count(*) over (partition by lower(title)) > 1 then handle else title end as name
    from edition where shop = ${rows.shop} and removed_at is null`;
  return new Map(found.map(({ id, name }) => [id, name]));
}

/** The cells of each drop, then of each edition, in the order of the columns. */
export async function* lineageCells(rows: ShopRows): AsyncGenerator<string[]> {
  const drops = await knownDrops(rows);
  const dropNames = new Names(drops);
  const nameOfDrop = new Map(drops.map((drop) => [drop.id, dropNames.nameOf(drop)]));
  const titleOfIcon = new Map((await namedIcons(rows)).map(({ id, title }) => [id, title]));
  const nameOfEdition = await editionNames(rows);
  for (const drop of drops) yield dropCells(drop);
  for await (const { title, handle, entry, productHandles } of exportedEditions(rows)) {
    yield [
      ...['edition', title, handle, entry.kind, entry.partner, entry.material],
      writeNames(entry.iconIds.map((id) => titleOfIcon.get(id) ?? id)),
      ...[nameOfDrop.get(entry.dropId) ?? '', entry.launchesOn, entry.endsOn, entry.editionSize],
      ...[nameOfEdition.get(entry.predecessorId) ?? '', entry.inheritPercent],
      writeNames(productHandles),
      entry.note,
    ];
  }
}
