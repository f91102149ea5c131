import type { ShopRows } from '~/database/for-shop.server';
import { part } from '~/database/sql-parts.server';
import { isDimension, type Carrier, type SignatureDetail } from './detail';

interface Row extends Omit<SignatureDetail, 'dimension' | 'picture'> {
  dimension: string;
  pictureId: string | null;
  pictureUrl: string | null;
  editions: Carrier[];
  products: Carrier[];
}

type Whose = { iconId: string } | { id: string };

const meant = (whose: Whose) =>
  'id' in whose ? part`s.id = ${whose.id}::uuid` : part`s.icon_id = ${whose.iconId}::uuid`;

async function read(rows: ShopRows, whose: Whose): Promise<SignatureDetail[]> {
  const found = await rows.sql<Row>`
    select s.id::text, s.icon_id::text as "iconId", s.dimension, s.words, s.since_year as "sinceYear",
      s.picture_id as "pictureId", s.picture_url as "pictureUrl", s.version,
      coalesce((
        select json_agg(json_build_object('id', e.id::text, 'title', e.title) order by e.title, e.id)
        from detail_edition c join edition e on e.shop = c.shop and e.id = c.edition_id and e.removed_at is null
        where c.shop = s.shop and c.detail_id = s.id), '[]') as editions,
      coalesce((
        select json_agg(json_build_object('id', p.id::text, 'title', p.title) order by p.title, p.id)
        from detail_product c join product p on p.shop = c.shop and p.id = c.product_id
        where c.shop = s.shop and c.detail_id = s.id), '[]') as products
    from signature_detail s
    join icon i on i.shop = s.shop and i.id = s.icon_id and i.retired_at is null
    where s.shop = ${rows.shop} and ${meant(whose)}
    order by s.position, s.created_at, s.id`;
  return found.flatMap(({ pictureId, pictureUrl, dimension, ...detail }) =>
    isDimension(dimension)
      ? {
          ...detail,
          dimension,
          picture: pictureId === null || pictureUrl === null ? null : { id: pictureId, url: pictureUrl },
        }
      : [],
  );
}

/** The signature details of an icon in the owner's order, each with what carries it. */
export const signatureOf = (rows: ShopRows, iconId: string): Promise<SignatureDetail[]> =>
  read(rows, { iconId });

/** One detail; null where there is none, or its icon is retired. */
export const detailOf = async (rows: ShopRows, id: string): Promise<SignatureDetail | null> =>
  (await read(rows, { id }))[0] ?? null;
