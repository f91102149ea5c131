import type { ShopRows } from '~/database/for-shop.server';
import type { LineProblem, ReadLine } from './import-line';
import { isSubject, keyOf } from './place';
import { POLICY_ROLES, type Level } from './policy';

/** Ids that a text names, at a level; more than one where the text is not enough. */
type Found = Map<string, Set<string>>;

interface Row {
  asked: string;
  id: string;
}

const written = ({ level, subject, id }: ReadLine): string =>
  level === 'icon' || level === 'product' || level === 'variant'
    ? id === ''
      ? subject.trim()
      : id
    : subject;

async function namedAt(rows: ShopRows, level: Level, texts: readonly string[]): Promise<Row[]> {
  const { shop } = rows;
  const ids = texts.filter((text) => isSubject(level, text));
  switch (level) {
    case 'shop':
      return texts.filter((text) => text.trim() === '').map((asked) => ({ asked, id: '' }));
    case 'role':
      return texts.flatMap((asked) => {
        const role = POLICY_ROLES.find((one) => one === asked.trim().toLowerCase());
        return role === undefined ? [] : [{ asked, id: role }];
      });
    case 'vendor':
      return rows.sql<Row>`
        select distinct vendor as asked, vendor as id from product where shop = ${shop} and vendor <> '' and vendor = any(${texts}::text[])
        union select subject, subject from policy where shop = ${shop} and level = 'vendor' and subject = any(${texts}::text[])`;
    case 'icon':
      return rows.sql<Row>`
        select id::text as asked, id::text as id from icon where shop = ${shop} and retired_at is null and id = any(${ids}::uuid[])
        union select handle, id::text from icon where shop = ${shop} and retired_at is null and handle = any(${texts}::text[])`;
    case 'product':
      return rows.sql<Row>`
        select id::text as asked, id::text as id from product where shop = ${shop} and id = any(${ids}::bigint[])
        union select t.asked, p.id::text from unnest(${texts}::text[]) as t (asked)
          join product p on p.shop = ${shop} and p.handle = t.asked`;
    case 'variant':
      return rows.sql<Row>`
        select id::text as asked, id::text as id from variant where shop = ${shop} and id = any(${ids}::bigint[])
        union select sku, id::text from variant where shop = ${shop} and sku = any(${texts}::text[])`;
  }
}

/** Finds the subjects of all lines at once: by id where one is given, else by handle, SKU or name. */
export async function foundSubjectsOf(
  rows: ShopRows,
  lines: readonly ReadLine[],
): Promise<(line: ReadLine) => { subject: string } | { problem: LineProblem }> {
  const found: Found = new Map();
  for (const [level, own] of Map.groupBy(lines, (line) => line.level)) {
    const texts = [...new Set(own.map(written))];
    for (const { asked, id } of await namedAt(rows, level, texts)) {
      const key = keyOf({ level, subject: asked });
      found.set(key, (found.get(key) ?? new Set()).add(id));
    }
  }
  return (line) => {
    const text = written(line);
    const ids = [...(found.get(keyOf({ level: line.level, subject: text })) ?? [])];
    // A number is an id first, whatever SKU it is too.
    const subject =
      line.id !== '' || ids.length === 1 ? ids.find((id) => ids.length === 1 || id === text) : undefined;
    if (subject !== undefined) return { subject };
    const about = { line: line.line, value: text.trim().slice(0, 80) };
    return {
      problem:
        ids.length > 1
          ? { kind: 'subject-many', ...about }
          : { kind: 'subject-missing', level: line.level, ...about },
    };
  };
}
