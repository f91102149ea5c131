import { forShop, type ShopRows } from '~/database/for-shop.server';
import { collectionLink } from '~/shopify/admin-links';
import type { EntryType } from './entry-types';
import { MANY, type PublishedCard, type RefusedThing, type StandingLink } from './published-card';
import { isAnythingLeft } from './remove-from-shopify.server';

/** No settings page shows more of them; the rest is a number. */
const MOST_REFUSED = 5;
const MOST_COLLECTIONS = 12;

type Kind = EntryType | 'product' | 'collection';

interface Tally {
  kind: Kind;
  state: 'due' | 'published' | 'refused';
  count: number;
}

/** Products are too many to be counted at each look: what stands is everyone who is cast and not on the way. */
const tallies = (rows: ShopRows): Promise<Tally[]> => rows.sql<Tally>`
  select 'product' as kind, 'published' as state, icons + editions + supporting as count from cast_count
    where shop = ${rows.shop}
  union all
  select 'product', state, least(count(*), ${MANY})::int from (
    (select state from publication where shop = ${rows.shop} and state = 'due' limit ${MANY})
    union all
    (select state from publication where shop = ${rows.shop} and state = 'refused' limit ${MANY})
  ) unsettled group by state
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
  const publishing = known?.publishing ?? true;
  const settled = (kind: Kind): number =>
    publishing ? sum((one) => one.kind === kind && one.state === 'published') : 0;
  const unsettled = sum((one) => one.kind === 'product' && one.state !== 'published');
  return {
    publishing,
    standing: {
      icon: settled('icon'),
      edition: settled('edition'),
      signature_detail: settled('signature_detail'),
      chapter: settled('chapter'),
      product: Math.max(0, settled('product') - unsettled),
      collection: settled('collection'),
    },
    waiting: publishing
      ? Math.min(
          MANY,
          sum(({ state }) => state === 'due'),
        )
      : 0,
    removing: !publishing && (await isAnythingLeft(rows)),
    refused: { count: sum(({ state }) => state === 'refused'), first },
    collections,
    checkedAt: known?.publicationsCheckedAt ?? null,
  };
}
