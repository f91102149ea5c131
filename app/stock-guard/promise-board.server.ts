import type { MirrorAge } from '~/catalogue/mirror-age';
import { mirrorAge } from '~/catalogue/mirror-age.server';
import { forShop, type ShopRows } from '~/database/for-shop.server';
import { countsOf, decidingSizes, worstFirst, type BoardIcon, type BoardSize } from './board-icon';
import { promiseOfVariant, standingOfIcon, type Standing } from './promise';
import { promisedVariants, type PromisedRow } from './promised-variants.server';
import { sizeBeside, sizeOf } from './variant-name';

export interface PromiseBoard {
  icons: BoardIcon[];
  counts: Record<Standing, number>;
  mirror: MirrorAge;
}

interface IconRow {
  iconId: string;
  title: string;
  productId: bigint | null;
  pictureUrl: string | null;
}

/** Icons that are not retired, each with its first product's picture. */
const iconRows = (rows: ShopRows): Promise<IconRow[]> =>
  rows.sql<IconRow>`
    select i.id::text as "iconId", i.title, p.id as "productId", p.picture_url as "pictureUrl"
    from icon i left join lateral (
      select p.id, p.picture_url from casting c join product p on p.shop = c.shop and p.id = c.product_id
      where c.shop = i.shop and c.icon_id = i.id and c.role = 'icon' and c.ended_at is null
      order by p.picture_url is null, p.id limit 1
    ) p on true
    where i.shop = ${rows.shop} and i.retired_at is null
    order by i.position, i.title`;

function boardSize(row: PromisedRow, minimum: number, mirror: 'usable' | 'stale'): BoardSize {
  const { incident } = row;
  return {
    ...promiseOfVariant({ sale: row.sale, stock: row.stock, minimum }, mirror),
    variantId: String(row.variantId),
    name: sizeOf(row.variantTitle),
    shortName: sizeBeside(row.product?.title ?? '', row.variantTitle),
    productTitle: row.product?.title ?? '',
    available: row.stock.kind === 'counted' ? row.stock.available : null,
    minimum,
    incident: incident && {
      id: incident.id,
      state: incident.state,
      belowSince: incident.belowSince,
      outSince: incident.outSince,
    },
  };
}

function boardIcon(icon: IconRow, sizes: BoardSize[]): BoardIcon {
  const standing = standingOfIcon(sizes);
  const deciding = decidingSizes(sizes, standing);
  const productId = icon.productId === null ? null : String(icon.productId);
  return { ...icon, productId, standing, cause: deciding[0]?.cause ?? null, deciding, sizes };
}

const inShelfOrder = (a: PromisedRow, b: PromisedRow): number =>
  Number((a.product?.id ?? 0n) - (b.product?.id ?? 0n)) || a.position - b.position;

/** Every icon's promise now, worst first. */
export async function promiseBoard(shop: string, asOf: Date): Promise<PromiseBoard> {
  const rows = forShop(shop);
  const [mirror, icons, promised] = await Promise.all([
    mirrorAge(shop, asOf),
    iconRows(rows),
    promisedVariants(rows, null, asOf),
  ]);
  const use = mirror.kind === 'fresh' ? 'usable' : 'stale';
  const byIcon = new Map<string, BoardSize[]>();
  for (const row of promised.toSorted(inShelfOrder)) {
    if (row.icon === null) continue;
    const sizes = byIcon.get(row.icon.id) ?? [];
    byIcon.set(row.icon.id, [...sizes, boardSize(row, row.icon.minimum, use)]);
  }
  const board = worstFirst(icons.map((icon) => boardIcon(icon, byIcon.get(icon.iconId) ?? [])));
  return { icons: board, counts: countsOf(board), mirror };
}
