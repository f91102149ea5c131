import { forShop, type ShopRows } from '~/database/for-shop.server';
import { enqueueIn } from '~/jobs/queue.server';
import { auditDecisions } from './audit-decisions.server';
import type { AlertSettings } from './alert-settings';
import { refusedOf, type Decider, type Decision } from './decision';
import { EVERY_POOL } from './policy';
import { policiesAbout } from './policy-rows.server';
import { resolve } from './precedence';
import { writeDecisions } from './write-decisions.server';

export type Changing = { kind: 'changed' } | { kind: 'out-of-range'; fields: (keyof AlertSettings)[] };

const NOTHING_ELSE = { vendors: [], iconIds: [], productIds: [], variantIds: [] };

/** What the shop as a whole and its icons as a whole say of alerts. */
export async function alertSettingsIn(rows: ShopRows): Promise<AlertSettings> {
  const policies = await policiesAbout(rows, NOTHING_ELSE);
  const ofIcons = policies.filter(({ level, subject }) => level === 'shop' || subject === 'icon');
  const ofShop = policies.filter(({ level }) => level === 'shop');
  return {
    settleMinutes: resolve(ofShop, EVERY_POOL, null).settleMinutes.value,
    defaultMinimum: resolve(ofIcons, EVERY_POOL, 'icon').minimumUnits.value ?? 0,
  };
}

/** When people are told now. */
export const alertSettingsOf = (shop: string): Promise<AlertSettings> => alertSettingsIn(forShop(shop));

/** Changes when people are told, and looks at every promise again. */
export async function changeAlertSettings(
  shop: string,
  { settleMinutes, defaultMinimum }: AlertSettings,
  decider: Decider,
): Promise<Changing> {
  const settle: Decision = { level: 'shop', subject: '', pool: EVERY_POOL, set: { settleMinutes } };
  const minimum: Decision = {
    level: 'role',
    subject: 'icon',
    pool: EVERY_POOL,
    set: { minimumUnits: defaultMinimum },
  };
  const fields = [
    ...(refusedOf(settle).length > 0 ? (['settleMinutes'] as const) : []),
    ...(refusedOf(minimum).length > 0 ? (['defaultMinimum'] as const) : []),
  ];
  if (fields.length > 0) return { kind: 'out-of-range', fields };
  return forShop(shop).transaction(async (rows): Promise<Changing> => {
    await auditDecisions(rows, [settle, minimum], decider);
    await writeDecisions(rows, [settle, minimum], decider);
    await enqueueIn(rows, 'assess', { shop, cause: 'policy' });
    return { kind: 'changed' };
  });
}
