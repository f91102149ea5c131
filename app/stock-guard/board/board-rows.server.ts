import { forShop, type ShopRows } from '~/database/for-shop.server';
import { decidingSizes, type BoardIcon, type BoardSize } from './board-icon';
import { promiseOfVariant, standingOfIcon } from '../promise/promise';
import { promisedVariants, type PromisedRow } from '../promise/promised-variants.server';
import { sizeBeside, sizeOf } from '../promise/variant-name';

/** With a stale mirror nothing is claimed of any size. */
export type MirrorUse = 'usable' | 'stale';

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

function boardSize(row: PromisedRow, minimum: number, mirror: MirrorUse): BoardSize {
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

/** The sizes that stand in a permanent set, by their icon, in shelf order. */
export function sizesByIcon(promised: readonly PromisedRow[], mirror: MirrorUse): Map<string, BoardSize[]> {
  const byIcon = new Map<string, BoardSize[]>();
  for (const row of promised.toSorted(inShelfOrder)) {
    if (row.icon === null) continue;
    const sizes = byIcon.get(row.icon.id);
    const size = boardSize(row, row.icon.minimum, mirror);
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
  const [icons, promised] = await Promise.all([
    iconRows(rows, iconIds),
    promisedVariants(rows, { iconIds }, asOf),
  ]);
  const sizes = sizesByIcon(promised, mirror);
  return icons.map((icon) => boardIcon(icon, sizes.get(icon.iconId) ?? []));
}
