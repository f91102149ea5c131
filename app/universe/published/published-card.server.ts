import { forShop, type ShopRows } from '~/database/for-shop.server';
import { collectionLink } from '~/shopify/admin-links';
import type { EntryType } from './entry-types';
import type { PublishedCard, RefusedThing, StandingLink } from './published-card';

/** No settings page shows more of them; the rest is a number. */
const MOST_REFUSED = 5;
const MOST_COLLECTIONS = 12;

type Kind = EntryType | 'product' | 'collection';

interface Tally {
  kind: Kind;
  state: 'due' | 'published' | 'refused';
  count: number;
}

const tallies = (rows: ShopRows): Promise<Tally[]> => rows.sql<Tally>`
  select 'product' as kind, state, count(*)::int as count from publication where shop = ${rows.shop} group by state
  union all
  select type, state, count(*)::int from published_entry where shop = ${rows.shop} group by type, state
  union all
  select 'collection', state, count(*)::int from published_collection where shop = ${rows.shop} group by state`;

const firstRefused = (rows: ShopRows): Promise<RefusedThing[]> => rows.sql<RefusedThing>`
  (select 'collection' as kind, title, coalesce(failure, '') as reason from published_collection
    where shop = ${rows.shop} and state = 'refused' order by title limit ${MOST_REFUSED})
  union all
  (select type, coalesce(wanted->'fields'->>'title', wanted->'fields'->>'words', handle), coalesce(failure, '')
    from published_entry where shop = ${rows.shop} and state = 'refused' order by type, subject limit ${MOST_REFUSED})
  union all
  (select 'product', p.title, coalesce(u.failure, '') from publication u
    join product p on p.shop = u.shop and p.id = u.product_id
    where u.shop = ${rows.shop} and u.state = 'refused' order by u.product_id limit ${MOST_REFUSED})
  limit ${MOST_REFUSED}`;

async function collectionLinks(rows: ShopRows): Promise<StandingLink[]> {
  const standing = await rows.db.publishedCollection.findMany({
    where: { shopifyId: { not: null }, wanted: true },
    orderBy: [{ kind: 'desc' }, { title: 'asc' }],
    take: MOST_COLLECTIONS,
  });
  return standing.flatMap(({ title, shopifyId }) =>
    shopifyId === null ? [] : [{ title, url: collectionLink(rows.shop, shopifyId) }],
  );
}

/** What stands at Shopify, what is under way, and what was refused. */
export async function publishedCard(shop: string): Promise<PublishedCard> {
  const rows = forShop(shop);
  const [known, counted, first, collections] = await Promise.all([
    rows.db.shop.findFirst({ select: { publishing: true, publicationsCheckedAt: true } }),
    tallies(rows),
    firstRefused(rows),
    collectionLinks(rows),
  ]);
  const sum = (matches: (tally: Tally) => boolean): number =>
    counted.filter(matches).reduce((total, { count }) => total + count, 0);
  const standing = (kind: Kind): number => sum((one) => one.kind === kind && one.state === 'published');
  return {
    publishing: known?.publishing ?? true,
    standing: {
      icon: standing('icon'),
      edition: standing('edition'),
      signature_detail: standing('signature_detail'),
      chapter: standing('chapter'),
      product: standing('product'),
      collection: standing('collection'),
    },
    waiting: sum(({ state }) => state === 'due' || (known?.publishing === false && state === 'published')),
    refused: { count: sum(({ state }) => state === 'refused'), first },
    collections,
    checkedAt: known?.publicationsCheckedAt ?? null,
  };
}
