import { forShop, type ShopRows } from '~/database/for-shop.server';
import { decidingSizes, type BoardIcon } from './board-icon';
import { boardSeen } from './board-seen.server';
import { boardSize, type BoardSeen, type BoardSize } from './board-size';
import type { Day } from '../day';
import { standingOfIcon, type MirrorUse } from '../promise/promise';
import type { WatchedRow } from '../promise/watched-row';
import { watchedVariants } from '../promise/watched-variants.server';

/** Sizes of an icon that tell their sentence; more would bury the worst. */
const MOST_TOLD = 3;

interface IconRow {
  iconId: string;
  title: string;
  productId: bigint | null;
  pictureUrl: string | null;
}

/** These icons, as far as they are not retired, each with its first product's picture. */
const iconRows = (rows: ShopRows, iconIds: readonly string[]): Promise<IconRow[]> =>
  rows.sql<IconRow>`
    select i.id::text as "iconId", i.title, p.id as "productId", p.picture_url as "pictureUrl"
    from icon i left join lateral (
      select p.id, p.picture_url from casting c join product p on p.shop = c.shop and p.id = c.product_id
      where c.shop = i.shop and c.icon_id = i.id and c.role = 'icon' and c.ended_at is null
      order by p.picture_url is null, p.id limit 1
    ) p on true
    where i.shop = ${rows.shop} and i.retired_at is null and i.id = any(${iconIds}::uuid[])`;

function boardIcon(icon: IconRow, sizes: BoardSize[], today: Day): BoardIcon {
  const standing = standingOfIcon(sizes);
  const deciding = decidingSizes(sizes, standing);
  const productId = icon.productId === null ? null : String(icon.productId);
  return {
    ...icon,
    productId,
    standing,
    cause: deciding[0]?.cause ?? null,
    deciding: deciding.map((size, place) => (place < MOST_TOLD ? size : { ...size, told: null })),
    sizes: sizes.map((size) => ({ ...size, told: null })),
    today,
  };
}

const inShelfOrder = (a: WatchedRow, b: WatchedRow): number =>
  Number((a.product?.id ?? 0n) - (b.product?.id ?? 0n)) || a.position - b.position;

/** The sizes of icons that are guarded, by their icon, in shelf order. */
function sizesByIcon(watched: readonly WatchedRow[], seen: BoardSeen): Map<string, BoardSize[]> {
  const byIcon = new Map<string, BoardSize[]>();
  for (const row of watched.toSorted(inShelfOrder)) {
    if (row.icon === null) continue;
    const sizes = byIcon.get(row.icon.id);
    const size = boardSize(row, seen);
    if (sizes) sizes.push(size);
    else byIcon.set(row.icon.id, [size]);
  }
  return byIcon;
}

/** These icons with their promise now; what is retired or another shop's is missing. */
export async function boardIcons(
  shop: string,
  iconIds: readonly string[],
  mirror: MirrorUse,
  asOf: Date,
): Promise<BoardIcon[]> {
  const rows = forShop(shop);
  const [icons, watched, seen] = await Promise.all([
    iconRows(rows, iconIds),
    watchedVariants(rows, { iconIds }, asOf),
    boardSeen(rows, mirror, asOf),
  ]);
  const sizes = sizesByIcon(watched, seen);
  return icons.map((icon) => boardIcon(icon, sizes.get(icon.iconId) ?? [], seen.today));
}
