import type { MirrorAge } from '~/catalogue/mirror-age';
import { mirrorAge } from '~/catalogue/mirror-age.server';
import { forShop } from '~/database/for-shop.server';
import { countsOf, worstFirst, type BoardIcon, type IconCounts } from './board-icon';
import { boardIcons } from './board-rows.server';
import type { MirrorUse } from '../promise/promise';
import { iconPage, keptCounts } from './icon-standings.server';

export interface PromiseBoard {
  /** One page of icons, worst first. */
  icons: BoardIcon[];
  /** Of all icons. */
  counts: IconCounts;
  /** Where the next page begins; null at the end. */
  next: string | null;
  mirror: MirrorAge;
}

/** With anything but a fresh mirror nothing is claimed. */
export const mirrorUse = (mirror: MirrorAge): MirrorUse => (mirror.kind === 'fresh' ? 'usable' : 'stale');

/** The promises of one page of icons now, worst first. Icons that fit on one page are ordered by what is true now. */
export async function promiseBoard(shop: string, from: string | null, asOf: Date): Promise<PromiseBoard> {
  const mirror = await mirrorAge(shop, asOf);
  const page = await iconPage(forShop(shop), from);
  const icons = worstFirst(await boardIcons(shop, page.iconIds, mirrorUse(mirror), asOf));
  const counts = page.kind === 'all' ? countsOf(icons) : await keptCounts(forShop(shop), mirrorUse(mirror));
  return { icons, counts, next: page.next, mirror };
}

/** One icon's promise now; null where it is retired. */
export async function promiseOfIcon(
  shop: string,
  iconId: string,
  mirror: MirrorAge,
  asOf: Date,
): Promise<BoardIcon | null> {
  return (await boardIcons(shop, [iconId], mirrorUse(mirror), asOf))[0] ?? null;
}
