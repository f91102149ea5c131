import type { ShopRows } from '~/database/for-shop.server';
import type { AuditFields } from './audit';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const textsOf = (fields: AuditFields): string[] =>
  Object.values(fields)
    .flat()
    .filter((value): value is string => typeof value === 'string' && UUID.test(value));

/** What the things are called now that the fields of changes name by their ids; what is gone has no name. */
export async function namesInFields(
  rows: ShopRows,
  fields: readonly AuditFields[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(fields.flatMap(textsOf))];
  if (ids.length === 0) return new Map();
  const { shop } = rows;
  const found = await rows.sql<{ id: string; title: string }>`
    select id::text, title from icon where shop = ${shop} and id = any(${ids}::uuid[])
    union all select id::text, title from edition where shop = ${shop} and id = any(${ids}::uuid[])
    union all select id::text, title from edition_drop where shop = ${shop} and id = any(${ids}::uuid[])
    union all select id::text, title from chapter where shop = ${shop} and id = any(${ids}::uuid[])
    union all select id::text, title from narrative where shop = ${shop} and id = any(${ids}::uuid[])
    union all select id::text, name from category where shop = ${shop} and id = any(${ids}::uuid[])
    union all select id::text, field || ' ' || value from casting_rule where shop = ${shop} and id = any(${ids}::uuid[])`;
  return new Map(found.map(({ id, title }) => [id, title]));
}

/** The same fields with names in the place of ids. */
export function withNames(fields: AuditFields, names: ReadonlyMap<string, string>): AuditFields {
  const named = (value: string): string => names.get(value) ?? value;
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]): [string, AuditFields[string]] => {
      if (typeof value === 'string') return [field, named(value)];
      return [field, typeof value === 'object' && value !== null ? value.map(named) : value];
    }),
  );
}
