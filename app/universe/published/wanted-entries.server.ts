import { part } from '~/database/sql-parts.server';
import type { EntryType } from './entry-types';

type Part = ReturnType<typeof part>;

/** Shopify's limit for a list of references. */
const LONGEST_LIST = 128;

/**
 * Products by their title, as a list of Shopify's ids; null where there are none. `chosen` selects each product_id once,
 * and each is looked up by its key: a plan that reads every product for every entry would take hours.
 */
const productList = (shop: string, chosen: Part): Part => part`(
  select array_to_json(array_agg('gid://shopify/Product/' || named.id order by named.title, named.id))::text
  from (
    select p.id, p.title from (${chosen}) own
    cross join lateral (
      select product.id, product.title from product where product.shop = ${shop} and product.id = own.product_id offset 0
    ) p
    order by p.title, p.id limit ${LONGEST_LIST}
  ) named)`;

/** Ids of ours in an order, no more than a list may hold. */
const linkList = (chosen: Part): Part => part`to_jsonb(array(${chosen} limit ${LONGEST_LIST}))`;

const launchOf = part`coalesce(e.launches_on, d.launches_on)`;

const icons = (shop: string, ids: readonly string[] | null): Part => part`
  select i.id as subject, i.handle, null::date as opens_on, 'ACTIVE' as status,
    jsonb_build_object(
      'title', i.title,
      'products', ${productList(
        shop,
        part`select c.product_id from casting c
        where c.shop = ${shop} and c.icon_id = i.id and c.role = 'icon' and c.ended_at is null`,
      )}
    ) as fields,
    jsonb_build_object(
      'details', ${linkList(part`select s.id from signature_detail s
        where s.shop = ${shop} and s.icon_id = i.id order by s.position, s.id`)},
      'editions', ${linkList(part`select e.id from edition_icon own
        join edition e on e.shop = own.shop and e.id = own.edition_id and e.removed_at is null
        left join edition_drop d on d.shop = e.shop and d.id = e.drop_id
        where own.shop = ${shop} and own.icon_id = i.id order by ${launchOf} desc nulls first, e.id`)}
    ) as links
  from icon i
  where i.shop = ${shop} and i.retired_at is null and (${ids}::uuid[] is null or i.id = any(${ids}::uuid[]))`;

/** Planned ones are drafts: before their day, or without a product. What is past is a part of the story. */
const editions = (shop: string, ids: readonly string[] | null, today: Date): Part => part`
  select e.id as subject, e.handle,
    case when has.product and coalesce(e.ends_on >= ${today}::date, true) and ${launchOf} > ${today}::date
      then ${launchOf} end as opens_on,
    case when e.ends_on < ${today}::date or has.product and coalesce(${launchOf} <= ${today}::date, true)
      then 'ACTIVE' else 'DRAFT' end as status,
    jsonb_build_object(
      'title', e.title, 'kind', e.kind, 'partner', nullif(e.partner, ''), 'material', nullif(e.material, ''),
      'launches_on', ${launchOf}::text, 'ends_on', e.ends_on::text, 'edition_size', e.edition_size::text,
      'drop', d.title,
      'products', ${productList(
        shop,
        part`select c.product_id from casting c
        where c.shop = ${shop} and c.edition_id = e.id and c.role = 'edition' and c.ended_at is null`,
      )}
    ) as fields,
    jsonb_build_object(
      'icons', ${linkList(part`select i.id from edition_icon own
        join icon i on i.shop = own.shop and i.id = own.icon_id and i.retired_at is null
        where own.shop = ${shop} and own.edition_id = e.id order by i.position, i.id`)},
      'predecessor', ${linkList(part`select before.id from edition before
        where before.shop = ${shop} and before.id = e.predecessor_id and before.removed_at is null`)}
    ) as links
  from edition e
  left join edition_drop d on d.shop = e.shop and d.id = e.drop_id and d.removed_at is null
  cross join lateral (
    select exists (select from casting c where c.shop = e.shop and c.edition_id = e.id
      and c.role = 'edition' and c.ended_at is null) as product
  ) has
  where e.shop = ${shop} and e.removed_at is null and (${ids}::uuid[] is null or e.id = any(${ids}::uuid[]))`;

const details = (shop: string, ids: readonly string[] | null): Part => part`
  select s.id as subject, left(i.handle, 200) || '-' || s.dimension || '-' || left(s.id::text, 8) as handle,
    null::date as opens_on, 'ACTIVE' as status,
    jsonb_build_object(
      'dimension', s.dimension, 'words', nullif(s.words, ''), 'since', s.since_year::text, 'picture', s.picture_id,
      'products', ${productList(
        shop,
        part`select own.product_id from detail_product own
        where own.shop = ${shop} and own.detail_id = s.id`,
      )}
    ) as fields,
    jsonb_build_object(
      'icon', jsonb_build_array(i.id),
      'editions', ${linkList(part`select e.id from detail_edition own
        join edition e on e.shop = own.shop and e.id = own.edition_id and e.removed_at is null
        where own.shop = ${shop} and own.detail_id = s.id order by e.launches_on desc nulls first, e.id`)}
    ) as links
  from signature_detail s
  join icon i on i.shop = s.shop and i.id = s.icon_id and i.retired_at is null
  where s.shop = ${shop} and (${ids}::uuid[] is null or s.id = any(${ids}::uuid[]))`;

/** Notes, links and the people of a chapter stay in the house. */
const chapters = (shop: string, ids: readonly string[] | null, today: Date): Part => part`
  select c.id as subject, c.handle,
    case when c.from_day > ${today}::date then c.from_day end as opens_on,
    case when c.from_day > ${today}::date then 'DRAFT' else 'ACTIVE' end as status,
    jsonb_build_object(
      'title', c.title, 'year', n.year::text, 'narrative', nullif(n.title, ''), 'theme', nullif(n.theme, ''),
      'starts_on', c.from_day::text, 'ends_on', c.to_day::text,
      'products', ${productList(
        shop,
        part`select own.product_id from chapter_product own where own.shop = ${shop} and own.chapter_id = c.id
        union select k.product_id from chapter_drop own
          join edition e on e.shop = own.shop and e.drop_id = own.drop_id and e.removed_at is null
          join casting k on k.shop = e.shop and k.edition_id = e.id and k.role = 'edition' and k.ended_at is null
          where own.shop = ${shop} and own.chapter_id = c.id`,
      )}
    ) as fields,
    jsonb_build_object('icons', ${linkList(part`select i.id from chapter_icon own
      join icon i on i.shop = own.shop and i.id = own.icon_id and i.retired_at is null
      where own.shop = ${shop} and own.chapter_id = c.id order by i.position, i.id`)}) as links
  from chapter c
  join narrative n on n.shop = c.shop and n.id = c.narrative_id
  where c.shop = ${shop} and (${ids}::uuid[] is null or c.id = any(${ids}::uuid[]))`;

/**
 * What the entries of a type should say, as a query: subject, handle, opens_on, status, fields, links. Without ids all
 * of the shop. `today` is the day in the shop's own zone.
 */
export function wantedEntries(
  type: EntryType,
  shop: string,
  ids: readonly string[] | null,
  today: Date,
): Part {
  if (type === 'icon') return icons(shop, ids);
  if (type === 'edition') return editions(shop, ids, today);
  if (type === 'signature_detail') return details(shop, ids);
  return chapters(shop, ids, today);
}
