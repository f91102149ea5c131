import type { ShopRows } from '~/database/for-shop.server';
import { conditionsOf, sameConditions, type OwnCollection } from './collection';
import { COLLECTIONS_AT_ONCE, readCollections } from './collection-calls.server';
import { refuseCollection } from './collection-rows.server';
import { readMetafieldDefinitions } from './define-metafields.server';

interface Settled extends OwnCollection {
  subject: string;
  state: 'published' | 'refused';
  failure: string | null;
  shopifyId: bigint | null;
}

const settledAfter = (rows: ShopRows, last: string | null): Promise<Settled[]> => rows.sql<Settled>`
  select kind, subject, title, state, failure, shopify_id as "shopifyId" from published_collection
  where shop = ${rows.shop} and wanted and state <> 'due'
    and (${last}::text is null or subject > ${last}::text)
  order by subject limit ${COLLECTIONS_AT_ONCE}`;

async function makeDue(rows: ShopRows, subjects: readonly string[], asOf: Date): Promise<void> {
  await rows.run`
    update published_collection set state = 'due', due_at = ${asOf}, attempts = 0
    where shop = ${rows.shop} and subject = any(${subjects}::text[]) and state <> 'due'`;
}

/**
 * Looks at our collections at Shopify. One that chooses otherwise is mended, one that was refused is tried again; one
 * that somebody deleted stays away until the owner asks for it. Titles are the owner's. Answers how many are mended.
 * Throws ShopifyUnavailable.
 */
export async function reconcileCollections(rows: ShopRows, asOf: Date): Promise<number> {
  let mended = 0;
  let batch = await settledAfter(rows, null);
  if (batch.length === 0) return 0;
  const definitions = await readMetafieldDefinitions(rows.shop);
  while (batch.length > 0) {
    const standing = await readCollections(
      rows.shop,
      batch.flatMap(({ shopifyId }) => shopifyId ?? []),
    );
    const differing: string[] = [];
    for (const one of batch) {
      if (one.state === 'refused' && one.failure === 'deleted') continue;
      const found = one.shopifyId === null ? undefined : standing.get(one.shopifyId);
      if (one.shopifyId !== null && !found) {
        await refuseCollection(rows, one, 'deleted');
        continue;
      }
      const conditions = conditionsOf(one, definitions);
      const isRight = found && conditions && sameConditions(found.conditions, conditions);
      if (one.state === 'refused' || !isRight) differing.push(one.subject);
    }
    await makeDue(rows, differing, asOf);
    mended += differing.length;
    batch = await settledAfter(rows, batch.at(-1)?.subject ?? '');
  }
  return mended;
}
