import { stagedColumns, type MirrorTable } from './mirror-tables';

// The names here are those of mirror-tables.ts alone; every value travels as a parameter. $1 is the shop, $2 the
// time at which what is staged was true. Set-based: a join finds what differs, so that unchanged rows are
// neither locked nor logged, as `on conflict do update` would.

const list = (columns: readonly string[], row?: string): string =>
  columns.map((column) => (row ? `${row}."${column}"` : `"${column}"`)).join(', ');

const sameKey = (table: MirrorTable, one: string, other: string): string =>
  Object.keys(table.key)
    .map((column) => `${one}.${column} = ${other}.${column}`)
    .join(' and ');

/** A staging table and the table of its differences, both gone with the connection's temporary things. */
export const createStaged = (table: MirrorTable): string => {
  const columns = Object.entries({ ...table.key, ...table.facts, updated_at: 'timestamptz(3)' });
  return `create temp table staged_${table.name} (${columns.map(([name, type]) => `"${name}" ${type}`).join(', ')});
    create temp table changed_${table.name} (like staged_${table.name}, is_new boolean, available_before int);`;
};

/** What differs and is not older: a newer `updated_at`, or the same one read no earlier with other facts. */
export const findChanged = (table: MirrorTable): string => {
  const facts = Object.keys(table.facts);
  return `insert into changed_${table.name}
    select s.*, m.shop is null, ${table.name === 'level' ? 'm.available' : 'null'}
    from staged_${table.name} s
    left join ${table.name} m on m.shop = $1 and ${sameKey(table, 'm', 's')}
    where m.shop is null
      or s.updated_at > m.updated_at
      or (s.updated_at = m.updated_at and $2::timestamptz >= m.seen_at
          and (${list(facts, 's')}) is distinct from (${list(facts, 'm')}))`;
};

const keyOf = (table: MirrorTable): string => list(Object.keys(table.key));

/** Whether anything is staged twice; no parameters. Asked first, because it hardly ever is. */
export const findTwins = (table: MirrorTable): string =>
  `select from changed_${table.name} group by ${keyOf(table)} having count(*) > 1 limit 1`;

/** Of what is staged twice keeps the newer; no parameters. */
export const dropOlderTwins = (table: MirrorTable): string =>
  `delete from changed_${table.name} s using changed_${table.name} o
    where ${sameKey(table, 's', 'o')} and (s.updated_at, s.ctid) < (o.updated_at, o.ctid)`;

/** Drops new rows without what they belong to; only $1 is used. The row counts are the number of orphans. */
export const dropOrphans = (table: MirrorTable): string[] =>
  table.needs.map(
    (needed) => `delete from changed_${table.name} s where s.is_new and not exists (${needed})`,
  );

/** Drops rows that were deleted at Shopify after this was true, so that an old snapshot resurrects nothing. */
export const dropBuried = (table: MirrorTable): string =>
  `delete from changed_${table.name} s using tombstone t
    where s.is_new and t.shop = $1 and t.kind = '${table.name}' and t.id = ${table.buriedAs('s')} and t.deleted_at >= $2`;

export const insertNew = (table: MirrorTable): string => {
  const columns = list(stagedColumns(table));
  return `insert into ${table.name} (shop, ${columns}, seen_at)
    select $1, ${columns}, $2 from changed_${table.name} where is_new`;
};

export const updateChanged = (table: MirrorTable): string => {
  const columns = [...Object.keys(table.facts), 'updated_at'];
  return `update ${table.name} m
    set ${columns.map((column) => `"${column}" = s."${column}"`).join(', ')}, seen_at = $2
    from changed_${table.name} s where not s.is_new and m.shop = $1 and ${sameKey(table, 'm', 's')}`;
};

/**
 * Deletes what the reading should have found and did not, unless it was read again since, and leaves tombstones:
 * a snapshot that began earlier may still hold the rows. `rest` may use what is `gone`.
 */
export const buryAbsent = (table: MirrorTable, read: 'everything' | 'a-part', rest: string): string =>
  `with gone as (
      delete from ${table.name} m
      where m.shop = $1 and m.seen_at <= $2 ${read === 'a-part' ? `and ${table.wasRead}` : ''}
        and not exists (select from staged_${table.name} s where ${sameKey(table, 's', 'm')})
      returning m.*),
    buried as (
      insert into tombstone (shop, kind, id, deleted_at)
      select $1, '${table.name}', ${table.buriedAs('gone')}, $2 from gone
      on conflict (shop, kind, id) do update set deleted_at = greatest(tombstone.deleted_at, excluded.deleted_at))
    ${rest}`;
