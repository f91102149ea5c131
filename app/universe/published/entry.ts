import { ENTRY_SHAPES, type EntryType } from './entry-types';

export type EntryStatus = 'ACTIVE' | 'DRAFT';

/** What an entry should say: values as Shopify keeps them, and other entries by their own ids of ours. */
export interface WantedEntry {
  status: EntryStatus;
  fields: Readonly<Record<string, string>>;
  links: Readonly<Record<string, readonly string[]>>;
}

/** What stands, or stood, at Shopify. */
export interface StandingEntry {
  status: EntryStatus;
  fields: Readonly<Record<string, string>>;
}

/** What is sent: `waiting` are linked entries that do not stand at Shopify yet. */
export interface SentEntry extends StandingEntry {
  waiting: readonly string[];
}

const isList = (type: EntryType, key: string): boolean =>
  ENTRY_SHAPES[type].fields[key]?.type.startsWith('list.') ?? false;

/** What to send of a wanted entry, with the links of which Shopify's ids are known. */
export function entryToSend(
  type: EntryType,
  wanted: WantedEntry,
  idAtShopify: ReadonlyMap<string, string>,
): SentEntry {
  const fields: Record<string, string> = { ...wanted.fields };
  const waiting: string[] = [];
  for (const [key, subjects] of Object.entries(wanted.links)) {
    const ids = subjects.flatMap((subject) => idAtShopify.get(subject) ?? []);
    waiting.push(...subjects.filter((subject) => !idAtShopify.has(subject)));
    const [first] = ids;
    if (first !== undefined) fields[key] = isList(type, key) ? JSON.stringify(ids) : first;
  }
  return { status: wanted.status, fields, waiting };
}

/** The fields of a call: what is there, and, empty, what may stand there and should not. */
export function fieldsToSend(
  type: EntryType,
  { fields }: SentEntry,
  standing: StandingEntry | null,
  isNew: boolean,
): { key: string; value: string }[] {
  return Object.keys(ENTRY_SHAPES[type].fields).flatMap((key) => {
    const value = fields[key];
    if (value !== undefined) return [{ key, value }];
    const mayStand = standing === null ? !isNew : standing.fields[key] !== undefined;
    return mayStand ? [{ key, value: '' }] : [];
  });
}

/** A list is written with or without spaces; what counts is what is in it. */
const sameValue = (type: EntryType, key: string, one = '', other = ''): boolean =>
  one === other ||
  (isList(type, key) &&
    JSON.stringify(JSON.parse(one || '[]')) === JSON.stringify(JSON.parse(other || '[]')));

/** Whether an entry says at Shopify what was sent. */
export const sameEntry = (type: EntryType, sent: StandingEntry, standing: StandingEntry): boolean =>
  sent.status === standing.status &&
  Object.keys(ENTRY_SHAPES[type].fields).every((key) =>
    sameValue(type, key, sent.fields[key], standing.fields[key]),
  );
