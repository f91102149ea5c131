import { z } from 'zod';
import type { ShopRows } from '~/database/for-shop.server';
import { part } from '~/database/sql-parts.server';
import type { Place } from './place';
import { LEVELS, MOQ_PER, type PolicyLevel } from './policy';

const unset = <Value extends z.ZodType>(value: Value) =>
  value.nullable().transform((said) => (said === null ? undefined : said));

const row = z.object({
  level: z.enum(LEVELS),
  subject: z.string(),
  pool: z.string(),
  said: z.object({
    leadDays: unset(z.number()),
    leadSpreadDays: unset(z.number()),
    reviewDays: unset(z.number()),
    serviceLevel: unset(z.number()),
    minimumUnits: unset(z.number()),
    minimumDays: unset(z.number()),
    orderCoverDays: unset(z.number()),
    pack: unset(z.number()),
    moq: unset(z.number()),
    moqPer: unset(z.enum(MOQ_PER)),
    settleMinutes: unset(z.number()),
    muted: unset(z.boolean()),
    phasingOutOn: unset(z.string()),
    pools: unset(z.array(z.string())),
    recipients: unset(z.array(z.string())),
  }),
});

/** Of which vendors, icons, products and variants policies are read; those of the shop and of roles always are. */
export interface Subjects {
  vendors: readonly string[];
  iconIds: readonly string[];
  productIds: readonly bigint[];
  variantIds: readonly bigint[];
}

function policyLevel(found: unknown): PolicyLevel {
  const { said, ...about } = row.parse(found);
  const words = Object.entries(said).filter(([, value]) => value !== undefined);
  return { ...about, said: Object.fromEntries(words) };
}

const SAID = part`jsonb_build_object(
      'leadDays', lead_days, 'leadSpreadDays', lead_spread_days, 'reviewDays', review_days,
      'serviceLevel', service_level, 'minimumUnits', minimum_units, 'minimumDays', minimum_days,
      'orderCoverDays', order_cover_days, 'pack', pack, 'moq', moq, 'moqPer', moq_per,
      'settleMinutes', settle_minutes, 'muted', muted, 'phasingOutOn', phasing_out_on,
      'pools', pools, 'recipients', recipients)`;

/** What was decided about these subjects, about the shop and about its roles. */
export async function policiesAbout(rows: ShopRows, subjects: Subjects): Promise<PolicyLevel[]> {
  const { vendors, iconIds, productIds, variantIds } = subjects;
  const found = await rows.sql`
    select level, subject, pool, ${SAID} as said
    from policy
    where shop = ${rows.shop} and (
      level in ('shop', 'role')
      or level = 'vendor' and subject = any(${vendors}::text[])
      or level = 'icon' and subject = any(${iconIds}::text[])
      or level = 'product' and subject = any(${productIds.map(String)}::text[])
      or level = 'variant' and subject = any(${variantIds.map(String)}::text[]))
    order by level, subject, pool`;
  return found.map(policyLevel);
}

/** What was decided in exactly these places. */
export async function readPolicies(rows: ShopRows, places: readonly Place[]): Promise<PolicyLevel[]> {
  const found = await rows.sql`
    select level, subject, pool, ${SAID} as said
    from policy
    where shop = ${rows.shop} and (level, subject, pool) in (
      select t.level, t.subject, t.pool
      from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as t (level text, subject text, pool text))`;
  return found.map(policyLevel);
}
