import type { ShopRows } from '~/database/for-shop.server';
import type { Staff } from '~/shopify/identity';
import { recordAudit } from '~/team/audit.server';
import { keepRulesAway, takeFromRules } from '../rules/undone-run.server';
import { stopBulkCasting } from './bulk-castings.server';
import { CastingRefused } from './casting-rules';
import { retireEmptied } from './casting-rows.server';
import { restoreEditions } from '../lineage/restore-editions.server';
import { markEntries } from '../published/mark-entries.server';
import { castingIn, type Refused } from './casting-transaction.server';
import { takingBack, type LedgerRow } from './ledger';
import { restoreWording } from './restore-wording.server';

/** `left` names the products and icons that stay, because a later change has spoken about them. */
export type Undone = { kind: 'undone'; products: number; left: string[] } | Refused;

/** Roles and permanent variants, past and present, of every product that the change spoke about. */
function histories(rows: ShopRows, changeId: string): Promise<(LedgerRow & { of: 'role' | 'variant' })[]> {
  return rows.sql<LedgerRow & { of: 'role' | 'variant' }>`
    with concerned as (
      select product_id from casting where shop = ${rows.shop} and (began_by = ${changeId}::uuid or ended_by = ${changeId}::uuid)
      union
      select v.product_id from permanent_variant pv join variant v on v.shop = pv.shop and v.id = pv.variant_id
      where pv.shop = ${rows.shop} and (pv.began_by = ${changeId}::uuid or pv.ended_by = ${changeId}::uuid)
    ), spoken as (
      select 'role' as of, c.id, c.product_id, c.began_by, c.ended_by
      from casting c join concerned using (product_id) where c.shop = ${rows.shop}
      union all
      select 'variant', pv.id, v.product_id, pv.began_by, pv.ended_by
      from concerned join variant v on v.shop = ${rows.shop} and v.product_id = concerned.product_id
      join permanent_variant pv on pv.shop = v.shop and pv.variant_id = v.id
    )
    select spoken.of, spoken.id, product_id as "productId", began.number as began, ended.number as ended
    from spoken
    join casting_change began on began.id = spoken.began_by
    left join casting_change ended on ended.id = spoken.ended_by
    order by product_id, began.number`;
}

/** A message names no more products than anyone reads. */
const MOST_NAMED = 20;

async function titlesOf(rows: ShopRows, productIds: readonly bigint[]): Promise<string[]> {
  const found = await rows.sql<{ title: string }>`
    select title from product where shop = ${rows.shop} and id = any(${productIds}::bigint[])
    order by title limit ${MOST_NAMED + 1}`;
  const titles = found.map(({ title }) => title);
  return titles.length > MOST_NAMED ? [...titles.slice(0, MOST_NAMED), '…'] : titles;
}

async function writeBack(
  rows: ShopRows,
  changeId: string,
  end: readonly string[],
  takeUp: readonly string[],
  asOf: Date,
): Promise<void> {
  await rows.run`
    update casting set ended_at = ${asOf}, ended_by = ${changeId}::uuid where shop = ${rows.shop} and id = any(${end}::uuid[])`;
  await rows.run`
    update permanent_variant set ended_at = ${asOf}, ended_by = ${changeId}::uuid where shop = ${rows.shop} and id = any(${end}::uuid[])`;
  await rows.run`
    update casting set ended_at = null, ended_by = null where shop = ${rows.shop} and id = any(${takeUp}::uuid[])`;
  await rows.run`
    update permanent_variant set ended_at = null, ended_by = null where shop = ${rows.shop} and id = any(${takeUp}::uuid[])`;
}

/** Takes retired icons up again that products play once more. Refuses where their name is another icon's by now. */
async function takeUpIcons(rows: ShopRows): Promise<string[]> {
  const [clash] = await rows.sql<{ title: string }>`
    select i.title from icon i
    join casting c on c.shop = i.shop and c.icon_id = i.id and c.role = 'icon' and c.ended_at is null
    join icon live on live.shop = i.shop and live.retired_at is null and lower(live.title) = lower(i.title)
    where i.shop = ${rows.shop} and i.retired_at is not null limit 1`;
  if (clash) throw new CastingRefused({ because: 'title-taken', title: clash.title });
  const revived = await rows.sql<{ id: string }>`
    update icon set retired_at = null
    where shop = ${rows.shop} and retired_at is not null and exists (
      select 1 from casting c where c.shop = icon.shop and c.icon_id = icon.id and c.role = 'icon' and c.ended_at is null
    )
    returning id`;
  return revived.map(({ id }) => id);
}

/**
 * Takes a change back: ends what it began and takes up what it ended. Products about which a later change has
 * spoken stay as they are and are named; when that is all of them and none was still to come, nothing changes.
 */
export function undoCasting(shop: string, changeId: string, staff: Staff, asOf: Date): Promise<Undone> {
  return castingIn(shop, asOf, async (rows) => {
    const change = await rows.db.castingChange.findFirst({ where: { id: changeId } });
    if (!change) throw new CastingRefused({ because: 'unknown-change' });
    if (change.undoneAt) throw new CastingRefused({ because: 'already-undone' });

    const byRule = change.kind === 'rule';
    if (byRule) await keepRulesAway(rows, changeId, asOf);
    const stopped = await stopBulkCasting(rows, changeId, asOf);
    const taken = takingBack(change.number, await histories(rows, changeId));
    const wording = await restoreWording(rows, change);
    const broughtBack = await restoreEditions(rows, changeId);
    const left = [...(await titlesOf(rows, taken.spokenSince)), ...wording.spokenSince];
    if (left.length > 0 && taken.back.length + wording.restored.length + stopped + broughtBack.length === 0) {
      throw new CastingRefused({ because: 'spoken-since', titles: left });
    }
    await writeBack(rows, changeId, taken.end, taken.takeUp, asOf);
    if (byRule) await takeFromRules(rows, taken.takeUp);
    const iconIds = [...(await retireEmptied(rows, asOf)), ...(await takeUpIcons(rows)), ...wording.restored];
    const editionIds = [...broughtBack, ...(await restoreEditions(rows, changeId))];
    await markEntries(rows, { iconIds, editionIds }, asOf);
    await rows.db.castingChange.updateMany({
      where: { id: changeId },
      data: { undoneAt: asOf, undoneBy: staff.name },
    });
    const undoing = { about: 'casting', subject: changeId, title: '', verb: 'undone', changeId } as const;
    await recordAudit(rows, { ...undoing, reason: change.reason }, staff, asOf);
    return {
      kind: 'undone' as const,
      products: taken.back.length,
      left,
      touched: { productIds: taken.back, iconIds },
    };
  });
}
