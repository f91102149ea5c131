import { forShop, type ShopRows } from '~/database/for-shop.server';
import { BYTE_ORDER_MARK, writeRecord } from '~/files/csv';
import { COLUMNS } from './csv-columns';
import { LIST_JOINT, NONE } from './csv-names';
import { fileTexts, type FileTexts } from './csv-names.server';
import { keyOf, type Named, type Place } from './place';
import { EVERY_POOL, FIELD_NAMES, LEVELS, type FieldName, type Said } from './policy';
import { isList, writtenText } from './policy-text';
import { placeKey, saidNow } from './said-now.server';
import { namesOf } from './subject-names.server';

const PORTION = 5_000;

/** Every level and pool that says something, from the shop down. */
const spokenPlaces = (rows: ShopRows): Promise<Place[]> =>
  rows.sql<Place>`
    select level, subject, pool from (
      select level, subject, pool from policy where shop = ${rows.shop}
      union
      select 'icon', id::text, '' from icon
      where shop = ${rows.shop} and minimum is not null and retired_at is null) spoken
    order by array_position(${[...LEVELS]}::text[], level), subject, pool`;

function cellOf(field: FieldName, said: Said, { pools, people }: FileTexts): string {
  const value = said[field];
  if (value === undefined) return '';
  if (!isList(field)) return writtenText(field, value as Exclude<typeof value, readonly string[]>);
  const { textOf } = field === 'pools' ? pools : people;
  const ids = value as readonly string[];
  return ids.length === 0 ? NONE : ids.map(textOf).join(`${LIST_JOINT} `);
}

/** The subject as people know it, and its id; roles and vendors are their own. */
function subjectCells({ level, subject }: Place, { name, mark }: Named): [string, string] {
  if (level === 'shop' || level === 'role' || level === 'vendor') return [subject, ''];
  return [mark === '' ? name : mark, subject];
}

/** Everything that was decided, as a file that can be imported again. What is no longer in the store is left out. */
export async function exportPolicies(shop: string): Promise<string> {
  const rows = forShop(shop);
  const places = await spokenPlaces(rows);
  const texts = await fileTexts(rows);
  const lines = [`${BYTE_ORDER_MARK}${writeRecord(COLUMNS)}`];
  for (let from = 0; from < places.length; from += PORTION) {
    const portion = places.slice(from, from + PORTION);
    const names = await namesOf(rows, portion);
    const said = await saidNow(rows, portion);
    for (const place of portion) {
      const named = names.get(keyOf(place));
      if (!named) continue;
      const words = said.get(placeKey(place)) ?? {};
      lines.push(
        writeRecord([
          place.level,
          ...subjectCells(place, named),
          place.pool === EVERY_POOL ? '' : texts.pools.textOf(place.pool),
          ...FIELD_NAMES.map((field) => cellOf(field, words, texts)),
        ]),
      );
    }
  }
  return lines.join('');
}
