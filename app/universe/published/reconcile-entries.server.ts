import type { ShopRows } from '~/database/for-shop.server';
import { answeredOr } from '~/shopify/answer';
import { ask } from '~/shopify/gateway.server';
import { numberOf } from '~/shopify/gid';
import { DeleteEntryDocument, ReadEntriesDocument, type ReadEntriesQuery } from '~/shopify/generated/graphql';
import { entryToSend, sameEntry, type StandingEntry, type WantedEntry } from './entry';
import { idsAtShopify } from './entry-rows.server';
import { ENTRY_TYPES, typeAtShopify, type EntryType } from './entry-types';

type Node = ReadEntriesQuery['metaobjects']['nodes'][number];

interface KnownEntry {
  subject: string;
  handle: string;
  wanted: WantedEntry;
  state: 'due' | 'published' | 'refused';
}

async function readPage(shop: string, type: EntryType, after: string | null) {
  const answer = answeredOr(await ask(shop, ReadEntriesDocument, { type: typeAtShopify(type), after }));
  if (answer.kind === 'refused') throw new Error('A question was refused like a change.');
  return answer.data.metaobjects;
}

const standingOf = (node: Node): StandingEntry => ({
  status: node.capabilities.publishable?.status ?? 'ACTIVE',
  fields: Object.fromEntries(node.fields.flatMap(({ key, value }) => (value ? [[key, value]] : []))),
});

const knownBy = (rows: ShopRows, type: EntryType, handles: readonly string[]): Promise<KnownEntry[]> =>
  rows.sql<KnownEntry>`
    select subject::text, handle, wanted, state from published_entry
    where shop = ${rows.shop} and type = ${type} and wanted <> '{}' and handle = any(${handles}::text[])`;

interface Differing {
  subject: string;
  standing: StandingEntry;
  id: string;
}

async function makeDue(rows: ShopRows, differing: readonly Differing[], asOf: Date): Promise<void> {
  await rows.run`
    update published_entry p set state = 'due', due_at = ${asOf}, attempts = 0, confirmed = one.standing, shopify_id = one.id
    from jsonb_to_recordset(${JSON.stringify(differing)}::jsonb) as one(subject uuid, standing jsonb, id bigint)
    where p.shop = ${rows.shop} and p.subject = one.subject and p.state <> 'due'`;
}

/** Compares one page with what is wanted; what stands there and is nobody's goes. */
async function comparePage(
  rows: ShopRows,
  type: EntryType,
  nodes: readonly Node[],
  asOf: Date,
): Promise<{ seen: string[]; mended: number }> {
  const known = await knownBy(
    rows,
    type,
    nodes.map(({ handle }) => handle),
  );
  const ids = await idsAtShopify(
    rows,
    known.flatMap(({ wanted }) => Object.values(wanted.links).flat()),
  );
  const differing: Differing[] = [];
  let strays = 0;
  for (const node of nodes) {
    const entry = known.find(({ handle }) => handle === node.handle);
    if (!entry) {
      answeredOr(await ask(rows.shop, DeleteEntryDocument, { id: node.id }));
      strays += 1;
      continue;
    }
    const standing = standingOf(node);
    const isRight = sameEntry(type, entryToSend(type, entry.wanted, ids), standing);
    if (entry.state === 'refused' || (entry.state === 'published' && !isRight))
      differing.push({ subject: entry.subject, standing, id: String(numberOf(node.id)) });
  }
  await makeDue(rows, differing, asOf);
  return { seen: known.map(({ subject }) => subject), mended: differing.length + strays };
}

/** Entries that we took to stand there and that do not: they are made anew, and what refers to them is sent again. */
async function makeAnew(
  rows: ShopRows,
  type: EntryType,
  seen: readonly string[],
  asOf: Date,
): Promise<number> {
  const lost = await rows.sql<{ subject: string }>`
    update published_entry set shopify_id = null, confirmed = null, state = 'due', due_at = ${asOf}, attempts = 0
    where shop = ${rows.shop} and type = ${type} and subject <> all(${seen}::uuid[])
      and (shopify_id is not null or state = 'refused')
    returning subject::text`;
  const subjects = lost.map(({ subject }) => subject);
  if (subjects.length === 0) return 0;
  await rows.run`
    update published_entry p set state = 'due', due_at = ${asOf}, attempts = 0
    where p.shop = ${rows.shop} and p.state = 'published'
      and exists (select from jsonb_each(p.wanted->'links') as link where link.value ?| ${subjects}::text[])`;
  return subjects.length;
}

/**
 * Reads back every entry at Shopify and makes due what differs, what is gone, and what was refused; deletes what is
 * nobody's. Answers how many are mended. Throws ShopifyUnavailable.
 */
export async function reconcileEntries(rows: ShopRows, asOf: Date): Promise<number> {
  let mended = 0;
  for (const type of ENTRY_TYPES) {
    const seen: string[] = [];
    let page: ReadEntriesQuery['metaobjects'] | null = null;
    do {
      page = await readPage(rows.shop, type, page?.pageInfo.endCursor ?? null);
      const compared = await comparePage(rows, type, page.nodes, asOf);
      seen.push(...compared.seen);
      mended += compared.mended;
    } while (page.pageInfo.hasNextPage);
    mended += await makeAnew(rows, type, seen, asOf);
  }
  return mended;
}
