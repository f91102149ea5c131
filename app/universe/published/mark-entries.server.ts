import type { ShopRows } from '~/database/for-shop.server';
import { ENTRY_TYPES, type EntryType } from './entry-types';
import { wantedEntries } from './wanted-entries.server';

/** What changed of the universe. Whatever else says something of it (a chapter of its icons) is found from here. */
export interface ChangedEntries {
  iconIds?: readonly string[];
  editionIds?: readonly string[];
  detailIds?: readonly string[];
  chapterIds?: readonly string[];
  /** Drops that lost editions: chapters say their products. */
  dropIds?: readonly string[];
  all?: true;
}

type Concerned = Readonly<Record<EntryType, readonly string[] | null>>;

const EVERYTHING: Concerned = { icon: null, edition: null, signature_detail: null, chapter: null };

/** The changed ones and those beside them whose entries name them, or named them until now. */
async function concernedBy(rows: ShopRows, changed: ChangedEntries): Promise<Concerned> {
  const { shop } = rows;
  const { iconIds = [], editionIds = [], detailIds = [], chapterIds = [], dropIds = [] } = changed;
  const beside = await rows.sql<{ type: EntryType; id: string }>`
    select 'icon' as type, icon_id::text as id from edition_icon
      where shop = ${shop} and edition_id = any(${editionIds}::uuid[])
    union select 'icon', icon_id::text from signature_detail where shop = ${shop} and id = any(${detailIds}::uuid[])
    union select 'edition', edition_id::text from edition_icon where shop = ${shop} and icon_id = any(${iconIds}::uuid[])
    union select 'edition', id::text from edition where shop = ${shop} and predecessor_id = any(${editionIds}::uuid[])
    union select 'signature_detail', id::text from signature_detail
      where shop = ${shop} and icon_id = any(${iconIds}::uuid[])
    union select 'signature_detail', detail_id::text from detail_edition
      where shop = ${shop} and edition_id = any(${editionIds}::uuid[])
    union select 'chapter', chapter_id::text from chapter_icon where shop = ${shop} and icon_id = any(${iconIds}::uuid[])
    union select 'chapter', own.chapter_id::text from edition e
      join chapter_drop own on own.shop = e.shop and own.drop_id = e.drop_id
      where e.shop = ${shop} and e.id = any(${editionIds}::uuid[])
    union select 'chapter', chapter_id::text from chapter_drop where shop = ${shop} and drop_id = any(${dropIds}::uuid[])
    union select type, subject::text from published_entry, jsonb_each(wanted->'links') as link,
        jsonb_array_elements_text(link.value) as named
      where shop = ${shop} and type in ('icon', 'signature_detail') and named = any(${[...editionIds, ...detailIds]}::text[])`;
  const found = Map.groupBy(beside, ({ type }) => type);
  const of = (type: EntryType, own: readonly string[]): string[] => [
    ...new Set([...own, ...(found.get(type) ?? []).map(({ id }) => id)]),
  ];
  return {
    icon: of('icon', iconIds),
    edition: of('edition', editionIds),
    signature_detail: of('signature_detail', detailIds),
    chapter: of('chapter', chapterIds),
  };
}

/** Compares what a type should say now with what was wanted, and makes due what differs or should be gone. */
async function markType(
  rows: ShopRows,
  type: EntryType,
  ids: readonly string[] | null,
  today: Date,
  asOf: Date,
): Promise<void> {
  const { shop } = rows;
  await rows.run`
    with entry as (${wantedEntries(type, shop, ids, today)}),
    gone as (
      update published_entry set wanted = '{}', opens_on = null, state = 'due', due_at = ${asOf}, attempts = 0, failure = null
      where shop = ${shop} and type = ${type} and (${ids}::uuid[] is null or subject = any(${ids}::uuid[]))
        and wanted <> '{}' and subject not in (select subject from entry)
    )
    insert into published_entry (shop, type, subject, handle, wanted, opens_on, state, attempts, due_at)
    select ${shop}, ${type}, subject, handle,
      jsonb_build_object('status', status, 'fields', jsonb_strip_nulls(fields), 'links', links), opens_on, 'due', 0, ${asOf}::timestamptz
    from entry
    on conflict (shop, type, subject) do update
    set wanted = excluded.wanted, opens_on = excluded.opens_on, state = 'due', attempts = 0, due_at = excluded.due_at, failure = null
    where published_entry.wanted <> excluded.wanted or published_entry.opens_on is distinct from excluded.opens_on`;
}

/**
 * Writes down what the metaobjects of these should say, in the transaction that changes them. Where that differs
 * from what was wanted before, they are due; the caller enqueues `publish` in the same transaction.
 */
export async function markEntries(rows: ShopRows, changed: ChangedEntries, asOf: Date): Promise<void> {
  const [known] = await rows.sql<{ publishing: boolean; today: Date }>`
    select publishing, (${asOf}::timestamptz at time zone time_zone)::date as today from shop where shop = ${rows.shop}`;
  if (!known?.publishing) return;
  const concerned = changed.all ? EVERYTHING : await concernedBy(rows, changed);
  for (const type of ENTRY_TYPES) {
    const ids = concerned[type];
    if (ids === null || ids.length > 0) await markType(rows, type, ids, known.today, asOf);
  }
}
