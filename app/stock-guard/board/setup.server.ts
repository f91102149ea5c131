import { forShop } from '~/database/for-shop.server';
import type { SetupStep } from './setup-steps';

/** What the owner decided about the setup guide. */
export interface SetupChoices {
  dismissed: boolean;
  skipped: string[];
}

export async function setupChoices(shop: string): Promise<SetupChoices> {
  const { setupDismissedAt, setupSkipped } = await forShop(shop).db.shop.findUniqueOrThrow({
    where: { shop },
  });
  return { dismissed: setupDismissedAt !== null, skipped: setupSkipped };
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
