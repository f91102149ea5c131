import type { MirrorAge } from '~/catalogue/mirror-age';
import { forShop } from '~/database/for-shop.server';
import type { Standing } from '../promise/promise';
import { standingOfRank } from './board-icon';
import { boardIcons } from './board-rows.server';
import { BOARD_PAGE } from './icon-standings.server';
import { mirrorUse } from './promise-board.server';

/**
 * Where these icons stand, by their id; null where nothing is promised. Where the board has pages it is as last
 * assessed, else as it is true now; whom nobody has assessed yet is missing.
 */
export async function standingsOfIcons(
  shop: string,
  iconIds: readonly string[],
  mirror: MirrorAge,
  asOf: Date,
): Promise<Record<string, Standing | null>> {
  if (iconIds.length <= BOARD_PAGE) {
    const icons = await boardIcons(shop, iconIds, mirrorUse(mirror), asOf);
    return Object.fromEntries(icons.map(({ iconId, standing }) => [iconId, standing]));
  }
  const rows = await forShop(shop).db.iconStanding.findMany({
    where: { iconId: { in: [...iconIds] } },
    select: { iconId: true, rank: true },
  });
  const claimed = (standing: Standing | null) =>
    standing !== null && mirrorUse(mirror) === 'stale' ? 'unknown' : standing;
  return Object.fromEntries(rows.map(({ iconId, rank }) => [iconId, claimed(standingOfRank(rank))]));
}
