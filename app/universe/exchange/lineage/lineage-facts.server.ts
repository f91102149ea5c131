import type { ShopRows } from '~/database/for-shop.server';
import type { EditionEntry } from '../../lineage/edition-entry';
import type { Nameable } from '../names';
import type { KnownDrop, KnownEdition, LineageFacts } from './lineage-facts';

interface EditionRow extends EditionEntry {
  id: string;
  handle: string;
  productIds: string[];
  productHandles: string[];
}

/** Editions as their forms show them, with their products; `after` and `most` make portions by handle. */
export async function knownEditions(
  rows: ShopRows,
  { after = '', most = 1_000_000 }: { after?: string; most?: number } = {},
): Promise<KnownEdition[]> {
  const found = await rows.sql<EditionRow>`
    select e.id::text, e.handle, e.title, e.kind, coalesce(e.partner, '') as partner,
      coalesce(e.material, '') as material, coalesce(d.id::text, '') as "dropId",
      coalesce(to_char(e.launches_on, 'YYYY-MM-DD'), '') as "launchesOn",
      coalesce(to_char(e.ends_on, 'YYYY-MM-DD'), '') as "endsOn",
      coalesce(e.edition_size::text, '') as "editionSize", e.note, coalesce(before.id::text, '') as "predecessorId",
      case when before.id is null then '' else coalesce(round((e.inherit_share * 100)::numeric, 2)::float8::text, '') end
        as "inheritPercent",
      array(
        select ei.icon_id::text from edition_icon ei join icon i on i.shop = ei.shop and i.id = ei.icon_id
        where ei.shop = e.shop and ei.edition_id = e.id and i.retired_at is null order by i.position, i.title, i.id
      ) as "iconIds",
      array(
        select c.product_id::text from casting c join product p on p.shop = c.shop and p.id = c.product_id
        where c.shop = e.shop and c.edition_id = e.id and c.ended_at is null order by p.handle, p.id
      ) as "productIds",
      array(
        select p.handle from casting c join product p on p.shop = c.shop and p.id = c.product_id
        where c.shop = e.shop and c.edition_id = e.id and c.ended_at is null order by p.handle, p.id
      ) as "productHandles"
    from edition e
    left join edition_drop d on d.shop = e.shop and d.id = e.drop_id and d.removed_at is null
    left join edition before on before.shop = e.shop and before.id = e.predecessor_id and before.removed_at is null
    where e.shop = ${rows.shop} and e.removed_at is null and e.handle > ${after}
    order by e.handle limit ${most}`;
  return found.map(({ id, handle, productIds, productHandles, ...entry }) => ({
    id,
    handle,
    title: entry.title,
    entry,
    productIds,
    productHandles,
  }));
}

/** Every drop. */
export async function knownDrops(rows: ShopRows): Promise<KnownDrop[]> {
  const found = await rows.db.editionDrop.findMany({
    where: { removedAt: null },
    orderBy: { handle: 'asc' },
  });
  return found.map(({ id, handle, title, note, launchesOn }) => ({
    ...{ id, handle, title },
    entry: { title, note, launchesOn: launchesOn?.toISOString().slice(0, 10) ?? '' },
  }));
}

/** Icons that can be named, with how many products play them. */
export const namedIcons = (rows: ShopRows): Promise<(Nameable & { products: number })[]> =>
  rows.sql<Nameable & { products: number }>`
    select i.id::text, i.title, i.handle, (
      select count(*)::int from casting c
      where c.shop = i.shop and c.icon_id = i.id and c.role = 'icon' and c.ended_at is null) as products
    from icon i where i.shop = ${rows.shop} and i.retired_at is null`;

/** Reads the whole lineage: a file may rename, and circles run through editions that it does not mention. */
export async function lineageFacts(rows: ShopRows, productIds: readonly string[]): Promise<LineageFacts> {
  const { shop } = rows;
  const [all, drops, playing] = [
    await rows.sql<{ id: string; handle: string; before: string | null }>`
      select id::text, handle, predecessor_id::text as before from edition where shop = ${shop}`,
    await rows.sql<{ handle: string }>`select handle from edition_drop where shop = ${shop}`,
    await rows.sql<{ productId: string; iconId: string }>`
      select product_id::text as "productId", icon_id::text as "iconId" from casting
      where shop = ${shop} and ended_at is null and role = 'icon' and product_id = any(${productIds}::bigint[])`,
  ];
  return {
    editions: await knownEditions(rows),
    drops: await knownDrops(rows),
    icons: await namedIcons(rows),
    predecessors: new Map(all.map(({ id, before }) => [id, before])),
    takenHandles: {
      edition: new Set(all.map(({ handle }) => handle)),
      drop: new Set(drops.map(({ handle }) => handle)),
    },
    iconOf: new Map(playing.map(({ productId, iconId }) => [productId, iconId])),
  };
}
