import { forShop } from '~/database/for-shop.server';
import type { SetupStep } from './setup-steps';

/** What the owner decided about the setup guide. */
export interface SetupChoices {
  dismissed: boolean;
  skipped: string[];
  /** Policies that say how long a delivery takes. */
  leadTimes: number;
  /** Icons that sales propose and nobody has decided about; null before sales were weighed. */
  proposals: number | null;
  rules: number;
}

export async function setupChoices(shop: string): Promise<SetupChoices> {
  const { db } = forShop(shop);
  const [{ setupDismissedAt, setupSkipped, weighedAt }, leadTimes, proposals, rules] = await Promise.all([
    db.shop.findUniqueOrThrow({ where: { shop } }),
    db.policy.count({ where: { leadDays: { not: null } } }),
    db.suggestion.count({ where: { state: 'open', kind: 'icon' } }),
    db.castingRule.count({ where: { removedAt: null } }),
  ]);
  return {
    dismissed: setupDismissedAt !== null,
    skipped: setupSkipped,
    leadTimes,
    proposals: weighedAt === null ? null : proposals,
    rules,
  };
}

/** Sets a step aside, or takes it up again. */
export async function skipStep(shop: string, step: SetupStep, skip: boolean): Promise<void> {
  await forShop(shop).transaction(async (rows) => {
    await rows.lock('setup');
    const { setupSkipped } = await rows.db.shop.findUniqueOrThrow({ where: { shop } });
    const others = setupSkipped.filter((other) => other !== step);
    await rows.db.shop.updateMany({ data: { setupSkipped: skip ? [...others, step] : others } });
  });
}

/** Puts the guide away for good. */
export async function dismissSetup(shop: string, asOf: Date): Promise<void> {
  await forShop(shop).db.shop.updateMany({ data: { setupDismissedAt: asOf } });
}
