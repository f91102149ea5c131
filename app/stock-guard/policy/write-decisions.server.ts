import type { ShopRows } from '~/database/for-shop.server';
import type { Decider, Decision } from './decision';
import { EVERY_POOL } from './policy';

const ownsMinimum = ({ level, pool, set }: Decision): boolean =>
  level === 'icon' && pool === EVERY_POOL && set.minimumUnits !== undefined;

/** An icon's minimum stands with the icon, so that undoing a casting takes it along. */
async function writeIconMinimums(rows: ShopRows, decisions: readonly Decision[]): Promise<void> {
  if (decisions.length === 0) return;
  const values = decisions.map(({ subject, set }) => ({ id: subject, minimum: set.minimumUnits }));
  await rows.run`
    update icon i set minimum = t.minimum, version = version + 1
    from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as t (id uuid, minimum int)
    where i.shop = ${rows.shop} and i.id = t.id`;
}

const withoutMinimum = (decision: Decision): Decision => {
  if (!ownsMinimum(decision)) return decision;
  const set = { ...decision.set };
  delete set.minimumUnits;
  return { ...decision, set };
};

/**
 * Writes decisions that are known to be in order, each over what its level said before. A level that says nothing
 * any more leaves no row.
 */
export async function writeDecisions(
  rows: ShopRows,
  decisions: readonly Decision[],
  decider: Decider,
): Promise<void> {
  const { shop } = rows;
  await writeIconMinimums(rows, decisions.filter(ownsMinimum));
  const kept = decisions.map(withoutMinimum).filter(({ set }) => Object.keys(set).length > 0);
  if (kept.length === 0) return;
  const text = JSON.stringify(kept);
  await rows.run`
    insert into policy as p (shop, level, subject, pool, lead_days, lead_spread_days, review_days, service_level,
      minimum_units, minimum_days, order_cover_days, pack, moq, moq_per, settle_minutes, muted, phasing_out_on, pools,
      recipients, updated_at, updated_by, updated_by_name)
    select ${shop}, t.level, t.subject, t.pool, s."leadDays", s."leadSpreadDays", s."reviewDays", s."serviceLevel",
      s."minimumUnits", s."minimumDays", s."orderCoverDays", s.pack, s.moq, s."moqPer", s."settleMinutes", s.muted,
      s."phasingOutOn", s.pools, s.recipients, ${decider.asOf}::timestamptz, ${decider.id}, ${decider.name}
    from jsonb_to_recordset(${text}::jsonb) as t (level text, subject text, pool text, set jsonb)
    left join policy b on b.shop = ${shop} and b.level = t.level and b.subject = t.subject and b.pool = t.pool
    cross join lateral jsonb_to_record(jsonb_build_object(
      'leadDays', b.lead_days, 'leadSpreadDays', b.lead_spread_days, 'reviewDays', b.review_days,
      'serviceLevel', b.service_level, 'minimumUnits', b.minimum_units, 'minimumDays', b.minimum_days,
      'orderCoverDays', b.order_cover_days, 'pack', b.pack, 'moq', b.moq, 'moqPer', b.moq_per,
      'settleMinutes', b.settle_minutes, 'muted', b.muted, 'phasingOutOn', b.phasing_out_on, 'pools', b.pools,
      'recipients', b.recipients) || t.set) as s ("leadDays" int, "leadSpreadDays" int, "reviewDays" int,
      "serviceLevel" float8, "minimumUnits" int, "minimumDays" int, "orderCoverDays" int, pack int, moq int,
      "moqPer" text, "settleMinutes" int, muted boolean, "phasingOutOn" date, pools jsonb, recipients jsonb)
    on conflict (shop, level, subject, pool) do update set lead_days = excluded.lead_days,
      lead_spread_days = excluded.lead_spread_days, review_days = excluded.review_days,
      service_level = excluded.service_level, minimum_units = excluded.minimum_units,
      minimum_days = excluded.minimum_days, order_cover_days = excluded.order_cover_days, pack = excluded.pack,
      moq = excluded.moq, moq_per = excluded.moq_per, settle_minutes = excluded.settle_minutes, muted = excluded.muted,
      phasing_out_on = excluded.phasing_out_on, pools = excluded.pools, recipients = excluded.recipients,
      updated_at = excluded.updated_at, updated_by = excluded.updated_by, updated_by_name = excluded.updated_by_name`;
  await rows.run`
    delete from policy where shop = ${shop} and (level, subject, pool) in (
        select t.level, t.subject, t.pool
        from jsonb_to_recordset(${text}::jsonb) as t (level text, subject text, pool text))
      and num_nonnulls(lead_days, lead_spread_days, review_days, service_level, minimum_units, minimum_days,
        order_cover_days, pack, moq, moq_per, settle_minutes, muted, phasing_out_on, pools, recipients) = 0`;
}
