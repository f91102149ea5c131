import type { ShopRows } from '~/database/for-shop.server';
import { gid } from '~/shopify/gid';
import type { SentEntry, StandingEntry, WantedEntry } from './entry';
import { ENTRY_TYPES, type EntryType } from './entry-types';
import { nextTry } from './publication-rules';

const AT_ONCE = 200;

export interface DueEntry {
  type: EntryType;
  subject: string;
  handle: string;
  wanted: WantedEntry;
  /** What Shopify last confirmed; null where a call may have been cut off in between. */
  confirmed: StandingEntry | null;
  shopifyId: bigint | null;
  attempts: number;
}

/** Entries to be sent, `new` ones alone or all, details before editions before icons before chapters. */
export const readDueEntries = (rows: ShopRows, which: 'new' | 'all', asOf: Date): Promise<DueEntry[]> =>
  rows.sql<DueEntry>`
    select type, subject::text, handle, wanted, confirmed, shopify_id as "shopifyId", attempts from published_entry
    where shop = ${rows.shop} and state = 'due' and due_at <= ${asOf} and wanted <> '{}'
      and (${which} = 'all' or shopify_id is null)
    order by array_position(${[...ENTRY_TYPES]}::text[], type), due_at, subject limit ${AT_ONCE}`;

/**
 * Entries that should be gone. What was made anew under the same handle has taken the old one over at Shopify: that one
 * is another's now, and has no id here.
 */
export const readRemovals = (
  rows: ShopRows,
  asOf: Date,
): Promise<Pick<DueEntry, 'type' | 'subject' | 'shopifyId' | 'attempts'>[]> => rows.sql`
  select p.type, p.subject::text, p.attempts, case when not exists (
    select from published_entry heir where heir.shop = p.shop and heir.type = p.type and heir.handle = p.handle
      and heir.shopify_id = p.shopify_id and heir.wanted <> '{}') then p.shopify_id end as "shopifyId"
  from published_entry p
  where p.shop = ${rows.shop} and p.state = 'due' and p.due_at <= ${asOf} and p.wanted = '{}'
  order by p.due_at, p.subject limit ${AT_ONCE}`;

/** Shopify's ids of entries that stand there, by ours. */
export async function idsAtShopify(
  rows: ShopRows,
  subjects: readonly string[],
): Promise<Map<string, string>> {
  const standing = await rows.sql<{ subject: string; id: bigint }>`
    select subject::text, shopify_id as id from published_entry
    where shop = ${rows.shop} and subject = any(${subjects}::uuid[]) and shopify_id is not null and wanted <> '{}'`;
  return new Map(standing.map(({ subject, id }) => [subject, gid('Metaobject', id)]));
}

/** Before a call: nobody knows what stands there until Shopify has answered, should we be cut off in between. */
export async function beginEntries(rows: ShopRows, entries: readonly DueEntry[]): Promise<void> {
  const subjects = entries.map(({ subject }) => subject);
  await rows.run`
    update published_entry set confirmed = null where shop = ${rows.shop} and subject = any(${subjects}::uuid[])`;
}

export interface SavedEntry {
  entry: DueEntry;
  sent: SentEntry;
  shopifyId: bigint;
}

/** Shopify has taken these. Where something else is wanted by now, or where a new one waits for links, they stay due. */
export async function confirmEntries(
  rows: ShopRows,
  saved: readonly SavedEntry[],
  asOf: Date,
): Promise<void> {
  const written = saved.map(({ entry, sent, shopifyId }) => ({
    type: entry.type,
    subject: entry.subject,
    wanted: entry.wanted,
    sent,
    id: String(shopifyId),
    waits: entry.shopifyId === null && sent.waiting.length > 0,
  }));
  await rows.run`
    update published_entry p set
      confirmed = one.sent, shopify_id = one.id, attempts = 0, failure = null,
      state = case when p.wanted = one.wanted and not one.waits then 'published' else 'due' end,
      published_at = case when p.wanted = one.wanted and not one.waits then ${asOf}::timestamptz else p.published_at end,
      due_at = case when p.wanted = one.wanted and not one.waits then null else ${asOf}::timestamptz end
    from jsonb_to_recordset(${JSON.stringify(written)}::jsonb) as one(type text, subject uuid, wanted jsonb, sent jsonb, id bigint, waits bool)
    where p.shop = ${rows.shop} and p.type = one.type and p.subject = one.subject`;
}

/** Entries that were sent without a link whose entry has come to stand since. */
export async function linkLater(rows: ShopRows, asOf: Date): Promise<void> {
  await rows.run`
    update published_entry p set state = 'due', due_at = ${asOf}, attempts = 0
    where p.shop = ${rows.shop} and p.state = 'published' and jsonb_array_length(p.confirmed->'waiting') > 0
      and exists (
        select from published_entry target
        where target.shop = p.shop and target.shopify_id is not null and target.wanted <> '{}'
          and target.subject in (select text::uuid from jsonb_array_elements_text(p.confirmed->'waiting') as text)
      )`;
}

/** Shopify could not be asked: these wait, longer each time. */
export async function postponeEntries(
  rows: ShopRows,
  entries: readonly { subject: string; attempts: number }[],
  afterSeconds: number,
  asOf: Date,
): Promise<void> {
  const subjects = entries.map(({ subject }) => subject);
  const tries = entries.map(({ attempts }) => nextTry(attempts, afterSeconds, asOf));
  await rows.run`
    update published_entry p set attempts = p.attempts + 1, due_at = one.due_at
    from unnest(${subjects}::uuid[], ${tries}::timestamptz[]) as one(subject, due_at)
    where p.shop = ${rows.shop} and p.subject = one.subject and p.state = 'due'`;
}

/** Shopify said no, in words that the settings show. Tried again when something else is wanted, and daily. */
export async function refuseEntry(rows: ShopRows, subject: string, failure: string): Promise<void> {
  await rows.run`
    update published_entry set state = 'refused', due_at = null, failure = ${failure}
    where shop = ${rows.shop} and subject = ${subject}::uuid`;
}

/** They are gone at Shopify, as they should be. One that is wanted again by now begins anew. */
export async function dropEntries(rows: ShopRows, subjects: readonly string[]): Promise<void> {
  await rows.run`
    delete from published_entry where shop = ${rows.shop} and subject = any(${subjects}::uuid[]) and wanted = '{}'`;
  await rows.run`
    update published_entry set shopify_id = null, confirmed = null
    where shop = ${rows.shop} and subject = any(${subjects}::uuid[])`;
}
