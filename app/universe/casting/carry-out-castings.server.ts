import type { ShopRows } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import { writeIconsOfEach } from './cast-as-icon.server';
import { writeSupporting } from './cast-as-supporting.server';
import { isEdition, writeEditionCastings } from './write-edition-castings.server';
import { liveIconIds } from './casting-facts.server';
import { endRoles, retireEmptied, type Change } from './casting-rows.server';
import { castingIn, type Touched } from './casting-transaction.server';
import type { CastingWay } from './casting-ways';

/** Products cast in one transaction: a killed worker loses no more than these, and no page waits longer. */
const PORTION = 500;

interface UnderWay {
  id: string;
  changeId: string;
  way: CastingWay;
  editionId: string | null;
  categoryId: string | null;
  iconIds: string[];
  ruleId: string | null;
  minimum: number | null;
  number: bigint;
}

async function nextUnderWay(rows: ShopRows): Promise<UnderWay | undefined> {
  const [next] = await rows.sql<UnderWay>`
    select b.id::text, b.change_id::text as "changeId", b.way, b.edition_id::text as "editionId", b.category_id::text as "categoryId",
      b.icon_ids::text[] as "iconIds", b.rule_id::text as "ruleId", b.minimum, change.number
    from bulk_casting b join casting_change change on change.shop = b.shop and change.id = b.change_id
    where b.shop = ${rows.shop} and b.state = 'casting' order by b.began_at, change.number limit 1`;
  return next;
}

/** Takes the next products off the list, in the transaction that casts them: each is cast once, or still on it. */
async function takePortion(rows: ShopRows, castingId: string): Promise<bigint[]> {
  const taken = await rows.sql<{ id: bigint }>`
    delete from bulk_casting_product where shop = ${rows.shop} and casting_id = ${castingId}::uuid and product_id in (
      select product_id from bulk_casting_product where shop = ${rows.shop} and casting_id = ${castingId}::uuid
      order by product_id limit ${PORTION}
    ) returning product_id as id`;
  return taken.map(({ id }) => id);
}

/**
 * Those that are still there and about which no later change has spoken: the latest word of a person stands. What a
 * change began and ended itself was undone: it never was.
 */
async function stillMeant(rows: ShopRows, ids: readonly bigint[], number: bigint): Promise<bigint[]> {
  const { shop } = rows;
  const found = await rows.sql<{ id: bigint }>`
    select p.id from product p
    where p.shop = ${shop} and p.id = any(${ids}::bigint[])
      and not exists (
        select 1 from casting c join casting_change later on later.shop = c.shop and later.id in (c.began_by, c.ended_by)
        where c.shop = ${shop} and c.product_id = p.id and c.began_by is distinct from c.ended_by and later.number > ${number}
      ) and not exists (
        select 1 from variant v
        join permanent_variant pv on pv.shop = v.shop and pv.variant_id = v.id
        join casting_change later on later.shop = pv.shop and later.id in (pv.began_by, pv.ended_by)
        where v.shop = ${shop} and v.product_id = p.id and pv.began_by is distinct from pv.ended_by and later.number > ${number}
      )`;
  return found.map(({ id }) => id);
}

/** Casts the products; answers how many changed and which icons they left behind. */
async function castPortion(
  rows: ShopRows,
  casting: UnderWay,
  ids: readonly bigint[],
  change: Change,
): Promise<{ cast: number; retired: string[] }> {
  if (casting.way === 'icon')
    return { cast: ids.length, retired: await writeIconsOfEach(rows, ids, casting.minimum, change) };
  if (casting.way === 'edition' && !(await isEdition(rows, casting.editionId ?? '')))
    return { cast: 0, retired: [] };
  const ended = await endRoles(rows, ids, change);
  const retired = await retireEmptied(rows, change.asOf);
  if (casting.way === 'uncast') return { cast: ended, retired };
  if (casting.way === 'edition') {
    await writeEditionCastings(rows, ids, casting.editionId ?? '', change);
    return { cast: ids.length, retired };
  }
  const live = await liveIconIds(rows);
  const iconIds = casting.iconIds.filter((id) => live.has(id));
  const { categoryId, ruleId } = casting;
  await writeSupporting(rows, ids, { categoryId: categoryId ?? '', iconIds, ruleId }, change);
  return { cast: ids.length, retired };
}

/** Answers whether that was all of it. */
async function noteProgress(
  rows: ShopRows,
  castingId: string,
  came: number,
  cast: number,
  asOf: Date,
): Promise<boolean> {
  const [noted] = await rows.sql<{ done: boolean }>`
    update bulk_casting b set done = done + ${came}, left_out = left_out + ${came - cast},
      state = case when left_over then 'casting' else 'done' end,
      finished_at = case when left_over then null else ${asOf}::timestamptz end
    from (select exists (
      select 1 from bulk_casting_product where shop = ${rows.shop} and casting_id = ${castingId}::uuid
    ) as left_over) remaining
    where b.shop = ${rows.shop} and b.id = ${castingId}::uuid returning b.state = 'done' as done`;
  return noted?.done ?? false;
}

const NOTHING: Touched = { productIds: [], iconIds: [] };

/**
 * Carries the oldest decision about many products a portion further. Killed at any moment it leaves whole portions,
 * and the next call goes on behind them.
 */
export async function carryOutCastings(shop: string, asOf: Date): Promise<'more' | 'all-done'> {
  const step = await castingIn(shop, asOf, async (rows) => {
    const casting = await nextUnderWay(rows);
    if (!casting) return { kind: 'all-done' as const, touched: NOTHING };
    const taken = await takePortion(rows, casting.id);
    const meant = await stillMeant(rows, taken, casting.number);
    const { cast, retired } = await castPortion(rows, casting, meant, { id: casting.changeId, asOf });
    const done = await noteProgress(rows, casting.id, taken.length, cast, asOf);
    // Rules saw none of these products while they waited: one may have been changed or removed since.
    if (done && casting.ruleId !== null) await enqueueIn(rows, 'apply-rules', { shop });
    return { kind: 'more' as const, touched: { productIds: meant, iconIds: retired } };
  });
  if (step.kind === 'refused') throw new Error(`A portion was refused: ${step.refusal.because}`);
  return step.kind;
}
