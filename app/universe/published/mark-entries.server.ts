import type { ShopRows } from '~/database/for-shop.server';

/** What changed of the universe. Whatever else says something of it (a chapter of its icons) is found from here. */
export interface ChangedEntries {
  iconIds?: readonly string[];
  editionIds?: readonly string[];
  detailIds?: readonly string[];
  chapterIds?: readonly string[];
  all?: true;
}

/**
 * Writes down what the metaobjects of these should say, in the transaction that changes them. Where that differs
 * from what was wanted before, they are due; the caller enqueues `publish` in the same transaction.
 */
export async function markEntries(rows: ShopRows, changed: ChangedEntries, asOf: Date): Promise<void> {
  const { iconIds = [], editionIds = [], detailIds = [], chapterIds = [], all = false } = changed;
  const subjects = [...iconIds, ...editionIds, ...detailIds, ...chapterIds];
  await rows.run`
    update published_entry set state = 'due', due_at = ${asOf}, attempts = 0, failure = null
    where shop = ${rows.shop} and (${all}::bool or subject = any(${subjects}::uuid[]))`;
}
