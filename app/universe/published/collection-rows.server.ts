import type { ShopRows } from '~/database/for-shop.server';
import type { OwnCollection } from './collection';
import { nextTry } from './publication-rules';

const AT_ONCE = 50;

export interface DueCollection extends OwnCollection {
  /** '' of the icons, else the category's id. */
  subject: string;
  wanted: boolean;
  shopifyId: bigint | null;
  attempts: number;
}

type Named = Pick<DueCollection, 'kind' | 'subject'>;

/** Collections to be made, changed or deleted, longest waiting first. */
export const readDueCollections = (rows: ShopRows, asOf: Date): Promise<DueCollection[]> =>
  rows.sql<DueCollection>`
    select kind, subject, title, wanted, shopify_id as "shopifyId", attempts from published_collection
    where shop = ${rows.shop} and state = 'due' and due_at <= ${asOf}
    order by due_at, kind desc, title, subject limit ${AT_ONCE}`;

/** It stands at Shopify as it was read here. Where something else is wanted by now, it stays due. */
export async function standCollection(
  rows: ShopRows,
  { kind, subject, title }: DueCollection,
  id: bigint,
): Promise<void> {
  await rows.run`
    update published_collection set shopify_id = ${id}, attempts = 0, failure = null,
      state = case when wanted and title = ${title} then 'published' else 'due' end,
      due_at = case when wanted and title = ${title} then null else due_at end
    where shop = ${rows.shop} and kind = ${kind} and subject = ${subject}`;
}

/** Shopify could not be asked: it waits, longer each time. */
export async function postponeCollection(
  rows: ShopRows,
  { kind, subject, attempts }: DueCollection,
  afterSeconds: number,
  asOf: Date,
): Promise<void> {
  await rows.run`
    update published_collection set attempts = attempts + 1, due_at = ${nextTry(attempts, afterSeconds, asOf)}
    where shop = ${rows.shop} and kind = ${kind} and subject = ${subject} and state = 'due'`;
}

/** It cannot stand there: the settings say why. A deleted one is made anew only when the owner asks. */
export async function refuseCollection(
  rows: ShopRows,
  { kind, subject }: Named,
  failure: string,
): Promise<void> {
  await rows.run`
    update published_collection set state = 'refused', due_at = null, failure = ${failure},
      shopify_id = case when ${failure} = 'deleted' then null else shopify_id end
    where shop = ${rows.shop} and kind = ${kind} and subject = ${subject}`;
}

/** It is gone at Shopify, as it should be. One that is wanted again by now is made anew. */
export async function dropCollection(rows: ShopRows, { kind, subject }: Named): Promise<void> {
  await rows.run`
    delete from published_collection
    where shop = ${rows.shop} and kind = ${kind} and subject = ${subject} and not wanted`;
  await rows.run`
    update published_collection set shopify_id = null
    where shop = ${rows.shop} and kind = ${kind} and subject = ${subject}`;
}
