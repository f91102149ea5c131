import { forShop, type ShopRows } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import { answeredOr } from '~/shopify/answer';
import { ask } from '~/shopify/gateway.server';
import {
  FindCollectionsDocument,
  ReadCollectionDocument,
  ReadMembershipDocument,
} from '~/shopify/generated/graphql';
import type { TypedDocumentString } from '~/shopify/generated/graphql';
import { gid, numberOf } from '~/shopify/gid';

/** A product of a list of ids costs a point or two: well within the smallest bucket. */
const ASKED_AT_ONCE = 50;
/** A collection that was only looked at is kept as long. */
const UNUSED_DAYS = 1;

export type CollectionState = 'read' | 'not-read-yet' | 'gone';

/** Throws ShopifyUnavailable. */
async function answerOf<Result, Variables extends object>(
  shop: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const answer = answeredOr(await ask(shop, document, variables));
  if (answer.kind === 'refused') throw new Error('A question was refused like a change.');
  return answer.data;
}

/** Notes a collection that a rule names or might name; its members are read by a job. Answers what is known of it. */
export async function askForCollection(rows: ShopRows, collectionId: bigint): Promise<CollectionState> {
  const { shop } = rows;
  const known = await rows.db.ruleCollection.findFirst({ where: { collectionId } });
  if (known?.goneAt) return 'gone';
  if (known?.readAt) return 'read';
  await rows.transaction(async (inner) => {
    await inner.run`
      insert into rule_collection (shop, collection_id, title) values (${shop}, ${collectionId}, '')
      on conflict (shop, collection_id) do nothing`;
    await enqueueIn(inner, 'read-collections', { shop, collectionId: String(collectionId) });
  });
  return 'not-read-yet';
}

interface Members {
  title: string;
  productIds: bigint[];
}

/** Null where the collection is gone, even while it is being read. */
async function readMembers(shop: string, collectionId: bigint): Promise<Members | null> {
  const members: Members = { title: '', productIds: [] };
  let after: string | null | undefined = null;
  do {
    const variables: { id: string; after: string | null } = { id: gid('Collection', collectionId), after };
    const { collection } = await answerOf(shop, ReadCollectionDocument, variables);
    if (!collection) return null;
    members.title = collection.title;
    members.productIds.push(...collection.products.nodes.map(({ id }) => numberOf(id)));
    const { hasNextPage, endCursor } = collection.products.pageInfo;
    after = hasNextPage ? endCursor : null;
  } while (after);
  return members;
}

async function takeIn(
  shop: string,
  collectionId: bigint,
  members: Members | null,
  asOf: Date,
): Promise<void> {
  await forShop(shop).transaction(async (rows) => {
    if (!members) {
      await rows.db.ruleCollection.updateMany({ where: { collectionId }, data: { goneAt: asOf } });
      return;
    }
    const { title, productIds } = members;
    await rows.db.ruleCollection.updateMany({
      where: { collectionId },
      data: { title, readAt: asOf, goneAt: null },
    });
    await rows.run`
      delete from rule_collection_product where shop = ${shop} and collection_id = ${collectionId}
        and not product_id = any(${productIds}::bigint[])`;
    await rows.run`
      insert into rule_collection_product (shop, collection_id, product_id)
      select distinct ${shop}, ${collectionId}::bigint, id from unnest(${productIds}::bigint[]) as id
      on conflict do nothing`;
    await enqueueIn(rows, 'apply-rules', { shop });
  });
}

/**
 * Reads the members of the collections that rules name, or of one of them, and lets the rules look again. One that
 * is gone pauses its rule. Throws ShopifyUnavailable; what was read by then stays.
 */
export async function readCollections(shop: string, only: bigint | null, asOf: Date): Promise<number> {
  const rows = forShop(shop);
  await rows.run`
    delete from rule_collection k where k.shop = ${shop} and k.read_at < ${asOf}::timestamptz - make_interval(days => ${UNUSED_DAYS}::int)
      and not exists (
        select from casting_rule r where r.shop = k.shop and r.removed_at is null
          and r.field = 'collection' and r.value = k.collection_id::text
      )`;
  await rows.run`
    delete from rule_collection_product m where m.shop = ${shop}
      and not exists (select from rule_collection k where k.shop = m.shop and k.collection_id = m.collection_id)`;
  const named = await rows.db.ruleCollection.findMany({
    where: { goneAt: null, ...(only === null ? {} : { collectionId: only }) },
    orderBy: { collectionId: 'asc' },
  });
  for (const { collectionId } of named)
    await takeIn(shop, collectionId, await readMembers(shop, collectionId), asOf);
  return named.length;
}

/** Asks Shopify which of these products are in the collections that rules name. Throws ShopifyUnavailable. */
export async function askMembership(shop: string, productIds: readonly bigint[]): Promise<void> {
  const rows = forShop(shop);
  const named = await rows.db.ruleCollection.findMany({ where: { goneAt: null, readAt: { not: null } } });
  for (const { collectionId } of named)
    for (let from = 0; from < productIds.length; from += ASKED_AT_ONCE) {
      const some = productIds.slice(from, from + ASKED_AT_ONCE);
      const variables = {
        ids: some.map((id) => gid('Product', id)),
        collection: gid('Collection', collectionId),
      };
      const { nodes } = await answerOf(shop, ReadMembershipDocument, variables);
      const members = nodes.flatMap((node) =>
        node && 'inCollection' in node && node.inCollection ? [numberOf(node.id)] : [],
      );
      await rows.run`
        delete from rule_collection_product where shop = ${shop} and collection_id = ${collectionId}
          and product_id = any(${some}::bigint[]) and not product_id = any(${members}::bigint[])`;
      await rows.run`
        insert into rule_collection_product (shop, collection_id, product_id)
        select ${shop}, ${collectionId}::bigint, id from unnest(${members}::bigint[]) as id on conflict do nothing`;
    }
}

/** Collections of the store whose title has words that begin like what was typed; a page does not wait for a Shopify that is away. */
export async function foundCollections(
  shop: string,
  typed: string,
): Promise<{ kind: 'found'; collections: { id: string; title: string }[] } | { kind: 'unavailable' }> {
  const words = typed.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const query =
    words === ''
      ? null
      : words
          .split(' ')
          .map((word) => `title:${word}*`)
          .join(' ');
  const answer = await ask(shop, FindCollectionsDocument, { query });
  if (answer.kind !== 'answered') return { kind: 'unavailable' };
  const collections = answer.data.collections.nodes.map(({ id, title }) => ({
    id: String(numberOf(id)),
    title,
  }));
  return { kind: 'found', collections };
}
