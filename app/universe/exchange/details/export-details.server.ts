import type { ShopRows } from '~/database/for-shop.server';
import { editionNames } from '../lineage/export-lineage.server';
import { namedIcons } from '../lineage/lineage-facts.server';
import { writeNames } from '../list-cell';
import { knownDetails } from './detail-facts.server';

/** The cells of each signature detail, icon by icon in the owner's order. */
export async function* detailCells(rows: ShopRows): AsyncGenerator<string[]> {
  const titleOf = new Map((await namedIcons(rows)).map(({ id, title }) => [id, title]));
  const nameOf = await editionNames(rows);
  for await (const { id, iconId, entry, pictureUrl, handles } of knownDetails(rows))
    yield [
      ...[
        titleOf.get(iconId) ?? iconId,
        entry.dimension,
        entry.words,
        entry.sinceYear,
        pictureUrl,
        entry.pictureId,
      ],
      writeNames(entry.editionIds.map((edition) => nameOf.get(edition) ?? edition)),
      ...[writeNames(handles), id],
    ];
}
