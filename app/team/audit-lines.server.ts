import { forShop, type ShopRows } from '~/database/for-shop.server';
import { allOf, part } from '~/database/sql-parts.server';
import type { AuditFields, AuditSubject, AuditVerb } from './audit';
import { namesInFields, withNames } from './audit-names.server';
import type { AuditLine, AuditPage, AuditRequest } from './audit-list';

export const PAGE_SIZE = 50;

interface Row {
  id: bigint;
  at: Date;
  by: string;
  about: AuditSubject;
  verb: AuditVerb;
  title: string;
  reason: string;
  before: AuditFields | null;
  after: AuditFields | null;
  products: number | null;
  undone: boolean;
}

function conditionsOf(shop: string, { about, subject, by, from, to, before }: AuditRequest) {
  const zone = part`(select time_zone from shop where shop = ${shop})`;
  return [
    part`true`,
    ...(about === undefined ? [] : [part`a.about = ${about}`]),
    ...(subject === undefined ? [] : [part`a.subject = ${subject}`]),
    ...(by === undefined ? [] : [part`a.by = ${by}`]),
    ...(from === undefined ? [] : [part`a.at >= ${from}::date::timestamp at time zone ${zone}`]),
    ...(to === undefined ? [] : [part`a.at < (${to}::date + 1)::timestamp at time zone ${zone}`]),
    ...(before === undefined ? [] : [part`a.id < ${BigInt(before)}`]),
  ];
}

/** Lines of the audit, newest first, at most `most`; a casting names the first of its products and how many there are. */
export async function auditLines(rows: ShopRows, request: AuditRequest, most: number): Promise<AuditLine[]> {
  const { shop } = rows;
  const found = await rows.sql<Row>`
    with a as materialized (
      select * from audit a where a.shop = ${shop} and ${allOf(conditionsOf(shop, request))} order by a.id desc limit ${most}
    )
    select a.id, a.at, a.by_name as by, a.about, a.verb, coalesce(nullif(a.title, ''), cast_of.title, '') as title,
      a.reason, a.before, a.after, cast_of.products, coalesce(change.undone_at is not null, false) as undone
    from a
    left join casting_change change on change.shop = a.shop and change.id = a.change_id
    left join lateral (
      select count(*)::int as products, (
        select p.title from product p where p.shop = a.shop and p.id = min(spoken.product_id)
      ) as title
      from (
        select product_id from casting where shop = a.shop and began_by = a.change_id
        union
        select product_id from casting where shop = a.shop and ended_by = a.change_id
      ) spoken
    ) cast_of on a.about = 'casting' and a.change_id is not null
    order by a.id desc`;
  const names = await namesInFields(
    rows,
    found.flatMap(({ before, after }) => [before ?? {}, after ?? {}]),
  );
  return found.map(({ id, before, after, products, ...line }) => ({
    ...line,
    id: String(id),
    products: products === 0 ? null : products,
    before: withNames(before ?? {}, names),
    after: withNames(after ?? {}, names),
  }));
}

/** One page of the audit, and the people whose changes can be looked for. */
export async function auditPage(shop: string, request: AuditRequest): Promise<AuditPage> {
  const rows = forShop(shop);
  const [lines, people] = await Promise.all([
    auditLines(rows, request, PAGE_SIZE + 1),
    rows.sql<{ id: string; name: string }>`
      select user_id as id, name from staff_member where shop = ${shop} order by name, user_id limit 200`,
  ]);
  const shown = lines.slice(0, PAGE_SIZE);
  return { lines: shown, next: lines.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null, people };
}
