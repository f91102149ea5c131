import type { ShopRows } from '~/database/for-shop.server';
import { defineEntries } from './define-entries.server';
import { entryToSend, sameEntry } from './entry';
import {
  beginEntries,
  confirmEntries,
  idsAtShopify,
  linkLater,
  postponeEntries,
  readDueEntries,
  refuseEntry,
  type DueEntry,
} from './entry-rows.server';
import { markEntries } from './mark-entries.server';
import { removeEntries } from './remove-entries.server';
import { saveEntries, TEN, type EntryToSave } from './save-entries.server';

export type Pace = 'go-on' | 'stop';

/** What has come to its day is a draft no longer. */
async function openEntries(rows: ShopRows, asOf: Date): Promise<void> {
  await rows.run`
    update published_entry p set wanted = jsonb_set(p.wanted, '{status}', '"ACTIVE"'), opens_on = null,
      state = 'due', due_at = ${asOf}, attempts = 0, failure = null
    from shop s
    where p.shop = ${rows.shop} and s.shop = p.shop and p.wanted <> '{}'
      and p.opens_on <= (${asOf}::timestamptz at time zone s.time_zone)::date`;
}

/** Somebody deleted the definition, or a field of it. */
const isUndefined = (errors: readonly { code?: string }[]): boolean =>
  errors.some(({ code }) => code === 'UNDEFINED_OBJECT_TYPE' || code === 'UNDEFINED_OBJECT_FIELD');

/** Written down as refused, unless something else is wanted by now: a product that is gone may be known to be. */
async function settleRefusal(
  rows: ShopRows,
  { entry }: EntryToSave,
  failure: string,
  asOf: Date,
): Promise<void> {
  const own = [entry.subject];
  await refuseEntry(rows, entry.subject, failure);
  await rows.transaction((inner) =>
    markEntries(inner, { iconIds: own, editionIds: own, detailIds: own, chapterIds: own }, asOf),
  );
}

async function send(
  rows: ShopRows,
  entries: readonly EntryToSave[],
  asOf: Date,
  definedAnew = false,
): Promise<Pace> {
  await beginEntries(
    rows,
    entries.map(({ entry }) => entry),
  );
  const answer = await saveEntries(rows.shop, entries);
  if (answer.kind === 'answered') {
    const saved = entries.map((one, place) => ({ ...one, shopifyId: answer.data[place] ?? 0n }));
    await confirmEntries(rows, saved, asOf);
    return 'go-on';
  }
  if (answer.kind === 'refused' && entries.length > 1) {
    // Alone each says what is wrong with it; those that were taken are only taken again.
    for (const one of entries) if ((await send(rows, [one], asOf)) === 'stop') return 'stop';
    return 'go-on';
  }
  const [only] = entries;
  if (answer.kind === 'refused' && only) {
    if (!definedAnew && isUndefined(answer.errors) && (await defineEntries(rows.shop)) === 'defined')
      return send(rows, entries, asOf, true);
    await settleRefusal(rows, only, answer.errors[0]?.message ?? '', asOf);
    return 'go-on';
  }
  if (answer.kind === 'forbidden') {
    for (const { entry } of entries) await refuseEntry(rows, entry.subject, answer.detail);
    return 'go-on';
  }
  await postponeEntries(
    rows,
    entries.map(({ entry }) => entry),
    answer.kind === 'later' ? answer.afterSeconds : 0,
    asOf,
  );
  return 'stop';
}

/** Sends what differs of these, ten at once and the rest one by one. */
async function sendAll(rows: ShopRows, due: readonly DueEntry[], asOf: Date): Promise<Pace> {
  const ids = await idsAtShopify(rows, [
    ...new Set(due.flatMap(({ wanted }) => Object.values(wanted.links).flat())),
  ]);
  const entries = due.map((entry) => ({ entry, sent: entryToSend(entry.type, entry.wanted, ids) }));
  const stands = ({ entry, sent }: EntryToSave): boolean =>
    entry.shopifyId !== null && entry.confirmed !== null && sameEntry(entry.type, sent, entry.confirmed);
  const asWanted = entries.filter(stands);
  await confirmEntries(
    rows,
    asWanted.map((one) => ({ ...one, shopifyId: one.entry.shopifyId ?? 0n })),
    asOf,
  );
  const differing = entries.filter((one) => !stands(one));
  for (let from = 0; from < differing.length;) {
    const size = differing.length - from >= TEN ? TEN : 1;
    if ((await send(rows, differing.slice(from, from + size), asOf)) === 'stop') return 'stop';
    from += size;
  }
  return 'go-on';
}

async function sendDue(rows: ShopRows, which: 'new' | 'all', asOf: Date): Promise<Pace> {
  let due = await readDueEntries(rows, which, asOf);
  while (due.length > 0) {
    if ((await sendAll(rows, due, asOf)) === 'stop') return 'stop';
    due = await readDueEntries(rows, which, asOf);
  }
  return 'go-on';
}

/**
 * Brings what is due of the universe to Shopify's metaobjects: new entries first, so that all have ids, then what refers
 * to them, then what goes. `stop` when Shopify cannot be asked now. Throws ShopifyUnavailable.
 */
export async function publishEntries(rows: ShopRows, asOf: Date): Promise<Pace> {
  await openEntries(rows, asOf);
  if ((await sendDue(rows, 'new', asOf)) === 'stop') return 'stop';
  await linkLater(rows, asOf);
  if ((await sendDue(rows, 'all', asOf)) === 'stop') return 'stop';
  return removeEntries(rows, asOf);
}
