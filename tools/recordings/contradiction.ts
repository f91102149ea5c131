import type { Answer } from './answer.ts';
import type { Reading } from './document.ts';
import { isObject, type Json } from './json.ts';
import { Knowledge } from './knowledge.ts';

/** What may change between two reads of the same moment: totals are counted late, and all is stamped anew. */
const RESTLESS = new Set(['totalInventory', 'updatedAt']);

/** What an answer says otherwise than is known: it was asked at another moment. Null where it says the same. */
export function contradiction(
  known: Knowledge,
  { data }: Answer,
  { asked, root, sets }: Reading,
): string | null {
  if (data === undefined || data === null) return null;
  const own = new Knowledge();
  own.tell(asked, data, root, sets, () => 'latest');
  for (const { gid, fields } of own.all())
    for (const [field, value] of fields) {
      const first = known.get(gid)?.fields.get(field);
      if (first !== undefined && !RESTLESS.has(field) && !agrees(first, value)) return `${field} of ${gid}`;
    }
  return null;
}

function agrees(first: Json, value: Json): boolean {
  if (Array.isArray(first) && Array.isArray(value) && first.every(isObject) && value.every(isObject)) {
    const told = new Map(first.map((each) => [each['name'], JSON.stringify(each['quantity'] ?? null)]));
    return value.every((each) => {
      const before = told.get(each['name'] ?? null);
      return before === undefined || before === JSON.stringify(each['quantity'] ?? null);
    });
  }
  return JSON.stringify(first) === JSON.stringify(value);
}
