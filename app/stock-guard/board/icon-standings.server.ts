import type { ShopRows } from '~/database/for-shop.server';
import { decidingSizes, NO_ICONS, rankOf, standingOfRank, type IconCounts } from './board-icon';
import type { IconPromise } from './icon-promise';
import { standingOfIcon, type MirrorUse } from '../promise/promise';

/** Icons on one page of the board. */
export const BOARD_PAGE = 25;
const CURSOR = /^(\d)_(\d{1,9})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

interface Standing {
  iconId: string;
  rank: number;
  deciding: number;
}

export type IconPage = { kind: 'all' | 'page'; iconIds: string[]; next: string | null };

const cursorOf = ({ rank, deciding, iconId }: Standing): string => `${rank}_${deciding}_${iconId}`;

/**
 * Which icons a page of the board shows; a shop whose icons fit on one page needs no order of them. Until the first
 * assessment has made an order, the first icons in the owner's.
 */
export async function iconPage(rows: ShopRows, from: string | null): Promise<IconPage> {
  const { shop } = rows;
  const first = await rows.sql<{ iconId: string }>`
    select id::text as "iconId" from icon where shop = ${shop} and retired_at is null
    order by position, title, id limit ${BOARD_PAGE + 1}`;
  const firstIds = first.slice(0, BOARD_PAGE).map(({ iconId }) => iconId);
  if (first.length <= BOARD_PAGE) return { kind: 'all', iconIds: firstIds, next: null };
  const [, rank, deciding, iconId] = CURSOR.exec(from ?? '') ?? ['', '-1', '0', null];
  const found = await rows.sql<Standing>`
    select s.icon_id::text as "iconId", s.rank, s.deciding
    from icon_standing s join icon i on i.shop = s.shop and i.id = s.icon_id and i.retired_at is null
    where s.shop = ${shop}
      and (s.rank, -s.deciding, s.icon_id) > (${Number(rank)}::int, ${-Number(deciding)}::int, coalesce(${iconId}, ${'00000000-0000-0000-0000-000000000000'})::uuid)
    order by s.rank, -s.deciding, s.icon_id limit ${BOARD_PAGE + 1}`;
  if (found.length === 0 && iconId === null) return { kind: 'page', iconIds: firstIds, next: null };
  const page = found.slice(0, BOARD_PAGE);
  const last = found.length > BOARD_PAGE ? page.at(-1) : undefined;
  return { kind: 'page', iconIds: page.map((icon) => icon.iconId), next: last ? cursorOf(last) : null };
}

/** How many icons stand where, as last assessed; of those that nobody has assessed yet it is unknown. */
export async function keptCounts(rows: ShopRows, mirror: MirrorUse): Promise<IconCounts> {
  const found = await rows.sql<{ rank: number; icons: number }>`
    select coalesce(s.rank, ${rankOf('unknown')}::int) as rank, count(*)::int as icons
    from icon i left join icon_standing s on s.shop = i.shop and s.icon_id = i.id
    where i.shop = ${rows.shop} and i.retired_at is null group by s.rank`;
  const counts = { ...NO_ICONS };
  for (const { rank, icons } of found) {
    const standing = standingOfRank(rank);
    counts[standing !== null && mirror === 'stale' ? 'unknown' : (standing ?? 'unset')] += icons;
  }
  return counts;
}

async function hasPages(rows: ShopRows): Promise<boolean> {
  const found = await rows.sql`
    select 1 from icon where shop = ${rows.shop} and retired_at is null offset ${BOARD_PAGE} limit 1`;
  return found.length > 0;
}

/** The standing of each icon that these sizes belong to; the order of those that are kept does not matter. */
function standingsOf(promises: readonly IconPromise[]): Standing[] {
  return [...Map.groupBy(promises, ({ iconId }) => iconId)].map(([iconId, sizes]) => {
    const standing = standingOfIcon(sizes);
    const deciding = standing === 'kept' ? 0 : decidingSizes(sizes, standing).length;
    return { iconId, rank: rankOf(standing), deciding };
  });
}

async function write(rows: ShopRows, standings: readonly Standing[]): Promise<void> {
  await rows.run`
    insert into icon_standing (shop, icon_id, rank, deciding)
    select ${rows.shop}, "iconId", rank, deciding
    from jsonb_to_recordset(${JSON.stringify(standings)}::jsonb) as s("iconId" uuid, rank int, deciding int)
    on conflict (shop, icon_id) do update set rank = excluded.rank, deciding = excluded.deciding
      where (icon_standing.rank, icon_standing.deciding) <> (excluded.rank, excluded.deciding)`;
}

/** Of which no variant matters, an icon is kept; not tracked where nothing of it is counted; unset without a set. */
async function writeOthers(rows: ShopRows, standings: readonly Standing[]): Promise<void> {
  await rows.run`
    delete from icon_standing s where s.shop = ${rows.shop}
      and not exists (select 1 from icon i where i.shop = s.shop and i.id = s.icon_id and i.retired_at is null)`;
  await rows.run`
    insert into icon_standing (shop, icon_id, rank, deciding)
    select ${rows.shop}, i.id, case when count(w.variant_id) = 0 then ${rankOf(null)}::int
      when bool_or(v.tracked) then ${rankOf('kept')}::int else ${rankOf('not-tracked')}::int end, 0
    from icon i left join watch w on w.shop = i.shop and w.icon_id = i.id
    left join variant v on v.shop = w.shop and v.id = w.variant_id
    where i.shop = ${rows.shop} and i.retired_at is null
      and not i.id = any(${standings.map(({ iconId }) => iconId)}::uuid[])
    group by i.id
    on conflict (shop, icon_id) do update set rank = excluded.rank, deciding = 0
      where (icon_standing.rank, icon_standing.deciding) <> (excluded.rank, 0)`;
}

/** Icons that variants belong to by their castings or by what is guarded. */
export async function iconsOfVariants(rows: ShopRows, variantIds: readonly bigint[]): Promise<string[]> {
  const { shop } = rows;
  const found = await rows.sql<{ iconId: string }>`
    select icon_id::text as "iconId" from watch
    where shop = ${shop} and variant_id = any(${variantIds}::bigint[]) and icon_id is not null
    union
    select c.icon_id::text from variant v join casting c on c.shop = v.shop and c.product_id = v.product_id
    where v.shop = ${shop} and v.id = any(${variantIds}::bigint[]) and c.role = 'icon' and c.ended_at is null`;
  return found.map(({ iconId }) => iconId);
}

/** Which icons are put in order anew: all of a shop, of which `promises` may not be kept, or these. */
export type WhoseStandings =
  | { of: 'everyone'; promises: readonly IconPromise[] }
  /** `promisesOf` reads all sizes of icons, which decide together. */
  | {
      of: readonly string[];
      promisesOf: (iconIds: readonly string[]) => Promise<IconPromise[]>;
    };

/** Keeps the order of a board that has pages, after an assessment. */
export async function keepStandings(rows: ShopRows, whose: WhoseStandings): Promise<void> {
  if (whose.of.length === 0 || !(await hasPages(rows))) return;
  if (whose.of === 'everyone') {
    const standings = standingsOf(whose.promises);
    await write(rows, standings);
    await writeOthers(rows, standings);
    return;
  }
  const standings = standingsOf(await whose.promisesOf(whose.of));
  const found = new Set(standings.map(({ iconId }) => iconId));
  const empty = whose.of.filter((iconId) => !found.has(iconId));
  await write(rows, [...standings, ...empty.map((iconId) => ({ iconId, rank: rankOf(null), deciding: 0 }))]);
}
